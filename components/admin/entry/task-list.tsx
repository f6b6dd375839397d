import { adminAddress } from '@/lib/i18n/admin-addresses'
import { Day } from './day'
import type { EntryProps } from './entry-props'

/** The changes of its law that nobody has answered yet. */
export function TaskList({ t, language, view: { tasks } }: EntryProps) {
	return (
		<ul>
			{tasks.map(({ id, assignee, lawChange }) => (
				<li key={id}>
					<a href={adminAddress.lawChange(lawChange.id)}>{lawChange.provision.slug}</a>:{' '}
					{t(`vocabulary.lawChange-${lawChange.kind}`)}, <Day language={language} at={lawChange.from} />.{' '}
					{lawChange.note}
					{assignee ? <span className="quiet"> {t('entry.givenTo', { name: assignee.name })}</span> : null}
				</li>
			))}
		</ul>
	)
}
