import type { CitedWork } from '@/lib/domain/cited-work'
import type { ClaimRecord } from '@/lib/domain/claim-record'
import type { LanguageCode } from '@/lib/domain/languages'
import { addressOf } from './addresses'
import { entitlementName, statusName } from './names'
import { countryName, translatorFor } from './translator'

/** The name of a claim on its own page and in citations: what of, for whom, where. */
export function claimTitle(
	locale: LanguageCode,
	{ entitlement, status, country }: Pick<ClaimRecord, 'entitlement' | 'status' | 'country'>,
): string {
	const t = translatorFor(locale)
	return t('evidence.title', {
		entitlement: entitlementName(t, entitlement),
		status: statusName(t, status),
		country: countryName(locale, country),
	})
}

/**
 * The claim as it is cited, in a language; null where its page shows none. The address names the day, so that whoever
 * follows it reads what was cited.
 */
export function claimWork(locale: LanguageCode, record: ClaimRecord, site: string): CitedWork | null {
	const { slug, claim, step, day, today } = record
	if (!claim || !step) return null
	const t = translatorFor(locale)
	const on = day.state === 'stood' ? day.on : today
	return {
		id: `sportello-${slug.replaceAll('/', '-')}-${step.number}`,
		type: 'webpage',
		title: claimTitle(locale, record),
		author: step.clinic,
		container: t('site.name'),
		number: step.number === null ? null : t('evidence.revision', { number: step.number }),
		place: null,
		issued: step.on,
		accessed: today,
		url: `${site}${addressOf.permanent(locale, slug, on)}`,
		language: locale,
	}
}
