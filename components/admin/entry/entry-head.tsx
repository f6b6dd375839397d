import type { EntryLabel } from '@/lib/domain/entry-label'
import type { EditorialState } from '@/lib/domain/states'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { entryName } from '@/lib/i18n/entry-name'
import { topicName } from '@/lib/i18n/names'
import { translatorFor } from '@/lib/i18n/translator'
import { StateMark } from '../state-mark'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	label: EntryLabel
	state: EditorialState
	/** Whether the heading leads to the overview of the entry, from a page below it. */
	isBelow?: boolean
}

/** Which entry a page is about, and where it stands. */
export function EntryHead({ t, language, label, state, isBelow = false }: Props) {
	const about = [
		t(`vocabulary.kind-${label.kind}`),
		label.topic ? topicName(translatorFor(language), label.topic) : null,
	].filter((part) => part !== null)
	return (
		<>
			<p className="quiet">
				<a href={isBelow ? adminAddress.entry(label.id) : adminAddress.entries({ kind: label.kind })}>
					{isBelow ? t('entry.toOverview') : t(`vocabulary.kinds-${label.kind}`)}
				</a>
			</p>
			<h1>{entryName(language, label)}</h1>
			<p>
				<StateMark t={t} state={state} /> <span className="quiet">{about.join(' · ')}</span>{' '}
				<code className="quiet">{label.slug}</code>
			</p>
			{label.kind === 'claim' && label.words ? <p lang="en">{label.words}</p> : null}
		</>
	)
}
