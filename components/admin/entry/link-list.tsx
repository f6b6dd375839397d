import { Day } from './day'
import type { EntryProps } from './entry-props'

/** What the last try to reach each web address found. Not reached is not the same as gone. */
export function LinkList({ t, language, view: { links } }: EntryProps) {
	return (
		<ul>
			{links.map(({ url, reached, status, problem, checkedAt }) => (
				<li key={url}>
					<a href={url} rel="noreferrer">
						{url}
					</a>
					: {reached ? t('entry.reached') : t('entry.notReached')}
					<span className="quiet">
						{' '}
						{[status, problem].filter(Boolean).join(', ')} <Day language={language} at={checkedAt} />
					</span>
				</li>
			))}
		</ul>
	)
}
