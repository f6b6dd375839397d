import { dayOf } from '@/lib/domain/day-of'
import type { ChangeGrade } from '@/lib/domain/grades'
import type { EntryView } from '@/lib/editorial/read/entry'
import type { AdminTranslate } from '@/lib/i18n/admin'

interface Props {
	t: AdminTranslate
	tasks: EntryView['tasks']
	/** A legal change most likely answers them. */
	grade: ChangeGrade | null
}

/** The changes of law that a publication answers; their tasks end with it. */
export function SettledTasks({ t, tasks, grade }: Props) {
	if (tasks.length === 0) return null
	return (
		<fieldset>
			<legend>{t('review.settles')}</legend>
			{tasks.map(({ id, lawChange }) => (
				<label key={id} className="tick">
					<input type="checkbox" name="settles[]" value={id} defaultChecked={grade === 'legal'} />{' '}
					{lawChange.provision.slug}: {t(`vocabulary.lawChange-${lawChange.kind}`)}, {dayOf(lawChange.from)}.{' '}
					{lawChange.note}
				</label>
			))}
		</fieldset>
	)
}
