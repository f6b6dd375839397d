import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { entitlementName, statusName, topicName } from '@/lib/i18n/names'
import { countryName, translatorFor } from '@/lib/i18n/translator'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	entry: {
		kind: string
		slug: string
		country: string | null
		status: string | null
		topic: string | null
		entitlement: string | null
	}
}

/** Where an entry belongs, in words, with its stable name. */
export function EntryPlace({ t, language, entry }: Props) {
	const names = translatorFor(language)
	const parts = [
		t(`vocabulary.kind-${entry.kind}`),
		entry.country ? countryName(language, entry.country) : null,
		entry.status ? statusName(names, entry.status) : null,
		entry.topic ? topicName(names, entry.topic) : null,
		entry.entitlement ? entitlementName(names, entry.entitlement) : null,
	].filter((part) => part !== null)
	return (
		<p className="quiet">
			{parts.join(' · ')} <code>{entry.slug}</code>
		</p>
	)
}
