import { VerbForm } from '../verb-form'
import { PlanForm } from './plan-form'
import { PlannedNotice } from './planned-notice'
import type { ReviewProps } from './review-props'
import { SettledTasks } from './settled-tasks'

/** To publish what was approved, now or at a time. */
export function PublishForms({ t, language, view, subject: { revision } }: ReviewProps) {
	const { steps, tasks, revisions } = view
	const worked = revisions.find(({ id }) => id === revision?.id)
	if (!revision || !worked) return null
	const { id, hash } = revision
	const settled = <SettledTasks t={t} tasks={tasks} grade={worked.grade} />
	const texts = { label: t('review.planAt'), help: t('review.planHelp'), submit: t('review.doPlan') }
	return (
		<>
			<PlannedNotice t={t} language={language} revision={worked} mayCancel={steps.includes('cancel-plan')} />
			<div className="beside">
				{steps.includes('publish') ? (
					<section id="publish">
						<h3>{t('review.publish')}</h3>
						<p className="quiet">{t('review.publishMeans')}</p>
						<VerbForm verb="publish" input={{ revision: id, hash }} label={t('review.doPublish')} tone="main">
							{settled}
						</VerbForm>
					</section>
				) : null}
				{steps.includes('plan-publication') ? (
					<section id="plan">
						<h3>{t('review.plan')}</h3>
						<PlanForm revision={id} hash={hash} texts={texts}>
							{settled}
						</PlanForm>
					</section>
				) : null}
			</div>
			{steps.includes('take-back') ? (
				<VerbForm
					verb="take-back"
					input={{ revision: id }}
					label={t('entry.step-take-back')}
					confirm={t('entry.sure-take-back')}
				/>
			) : null}
		</>
	)
}
