import { CHANGE_GRADES } from '@/lib/domain/grades'
import { VerbForm } from '../verb-form'
import { ReasonField } from './reason-field'
import type { ReviewProps } from './review-props'
import { SettledTasks } from './settled-tasks'

/** To publish before the checks, for a reason; what comes of it is said first. */
export function UrgentForm({ t, view }: Omit<ReviewProps, 'language' | 'subject'>) {
	const { entry, draft, revisions, tasks } = view
	const open = revisions.find(({ id }) => id === entry.openId)
	const grade = open?.grade ?? draft?.grade ?? 'legal'
	return (
		<details className="grave" id="urgent">
			<summary>{t('review.urgent')}</summary>
			<p>{t('review.urgentMeans')}</p>
			<VerbForm
				verb="publish-urgently"
				input={{ entry: entry.id, version: draft?.version ?? 0 }}
				label={t('review.doUrgent')}
				confirm={t('review.sureUrgent')}
				tone="danger"
			>
				<div className="field">
					<label htmlFor="urgent-grade">{t('review.grade')}</label>
					<select id="urgent-grade" name="grade" defaultValue={grade}>
						{CHANGE_GRADES.map((option) => (
							<option key={option} value={option}>
								{t(`vocabulary.grade-${option}`)}
							</option>
						))}
					</select>
				</div>
				<div className="field">
					<label htmlFor="urgent-note">{t('review.note')}</label>
					<input
						id="urgent-note"
						name="note"
						required
						minLength={3}
						maxLength={2000}
						defaultValue={open?.note ?? draft?.note}
					/>
				</div>
				<ReasonField id="urgent-reason" name="reason" label={t('review.urgentReason')} required />
				<SettledTasks t={t} tasks={tasks} grade={grade} />
			</VerbForm>
		</details>
	)
}
