import type { LawChangePage, TouchedEntry } from '@/lib/editorial/read/law-change'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { SelectField } from '../select-field'
import { VerbForm } from '../verb-form'

interface Props {
	t: AdminTranslate
	task: TouchedEntry
	members: LawChangePage['members']
	/** The list, without this panel. */
	back: string
}

/** What can be done about one open task: write, give it to someone, or settle it with a reason. */
export function TaskPanel({ t, task, members, back }: Props) {
	const input = { task: task.task, version: task.version }
	const choices = members.map(({ id, name, clinic }) => [id, clinic ? `${name}, ${clinic}` : name] as const)
	return (
		<section className="card" id="task" aria-labelledby="task-title">
			<h2 id="task-title">{t('law.taskOf', { entry: task.slug })}</h2>
			<p>
				{t('law.taskHelp')} <a href={adminAddress.edit(task.entry)}>{t('law.edit')}</a>
			</p>
			<div className="beside">
				<VerbForm verb="assign-task" input={input} label={t('law.assign')} next={back}>
					<div className="field">
						<SelectField
							id="task-assignee"
							name="assignee"
							label={t('law.assignee')}
							value={members.find(({ name }) => name === task.assignee)?.id}
							choices={choices}
							none={t('law.nobody')}
						/>
					</div>
				</VerbForm>
				<VerbForm verb="settle-task" input={input} label={t('law.settle')} next={back}>
					<fieldset>
						<legend>{t('law.outcome')}</legend>
						{(['not_affected', 'done'] as const).map((state) => (
							<div key={state}>
								<input type="radio" id={`task-${state}`} name="state" value={state} required />{' '}
								<label htmlFor={`task-${state}`}>{t(`vocabulary.task-${state}`)}</label>
							</div>
						))}
					</fieldset>
					<div className="field">
						<label htmlFor="task-note">{t('law.reason')}</label>
						<textarea id="task-note" name="note" required minLength={10} />
					</div>
				</VerbForm>
			</div>
			<p>
				<a href={back}>{t('law.close')}</a>
			</p>
		</section>
	)
}
