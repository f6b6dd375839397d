import { dayOf } from '@/lib/domain/day-of'
import type { QueueLine as Line } from '@/lib/editorial/read/queue'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { entryName } from '@/lib/i18n/entry-name'
import { formatDate, languageName } from '@/lib/i18n/translator'
import { lineAddress } from './line-address'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	line: Line
}

/** What somebody said, in the words of the interface where it is a code. */
function wordsOf(t: AdminTranslate, { what, words }: Line): string | null {
	return what === 'plan-refused' && words ? t(`refusals.${words}`) : words
}

/** One entry of the queue: which, why it is here, since when, and what was said. */
export function QueueLine({ t, language, line }: Props) {
	const { entry, what, at, step, by } = line
	const date = formatDate(language, dayOf(at))
	const words = wordsOf(t, line)
	return (
		<li>
			<a href={lineAddress(line)}>{entryName(language, entry)}</a>
			{line.language ? <b> · {languageName(language, line.language)}</b> : null}
			{entry.kind === 'claim' && entry.words ? (
				<span className="gist" lang="en">
					{entry.words}
				</span>
			) : null}
			<span className="quiet">
				{[
					t(`vocabulary.kind-${entry.kind}`),
					what === 'task' ? t('queue.what-task', { kind: t(`vocabulary.lawChange-${step}`), date }) : null,
					what !== 'task' ? t(`queue.what-${what}`, { date }) : null,
					step && what !== 'task' && what !== 'translation' ? t(`vocabulary.step-${step}`) : null,
					by,
				]
					.filter(Boolean)
					.join(' · ')}
			</span>
			{words ? <q lang={what === 'plan-refused' ? language : undefined}>{words}</q> : null}
		</li>
	)
}
