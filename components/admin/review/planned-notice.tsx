import type { EntryView } from '@/lib/editorial/read/entry'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { VerbForm } from '../verb-form'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	revision: EntryView['revisions'][number]
	mayCancel: boolean
}

const inRome = (language: AdminLanguage, at: Date) =>
	new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'it', {
		dateStyle: 'long',
		timeStyle: 'long',
		timeZone: 'Europe/Rome',
	}).format(at)

/** The plan to publish a revision, or why it could not be carried out. */
export function PlannedNotice({ t, language, revision, mayCancel }: Props) {
	const [plan] = revision.planned
	if (!plan) return null
	const time = inRome(language, plan.at)
	if (plan.state === 'refused') {
		return (
			<p className="refusal">
				{t('review.planRefused', { time })} {plan.reason ? t(`refusals.${plan.reason}`) : null}
			</p>
		)
	}
	return (
		<div className="box">
			<p>{t('review.planned', { time })}</p>
			{mayCancel ? (
				<VerbForm verb="cancel-plan" input={{ revision: revision.id }} label={t('review.cancelPlan')} />
			) : null}
		</div>
	)
}
