import type { NextStep } from '@/lib/domain/next-steps'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { VerbForm } from '../verb-form'
import type { EntryProps } from './entry-props'

/** The steps that lead to a page, with the part of it they are about. */
function pageSteps(id: string): [NextStep, string][] {
	const review = adminAddress.review(id)
	return [
		['approve', `${review}#decide`],
		['approve-afterwards', `${review}#decide`],
		['publish', `${review}#publish`],
		['plan-publication', `${review}#plan`],
		['request-changes', `${review}#request-changes`],
		['dissent', `${review}#dissent`],
		['save-draft', adminAddress.edit(id)],
		['submit', adminAddress.edit(id)],
		['verify', '#verifications'],
		['confirm-service', '#verifications'],
		['save-translation', '#translations'],
		['publish-urgently', `${review}#urgent`],
		['withdraw', `${review}#withdraw`],
	]
}

/** What this member may do next, the most awaited first. */
export function EntrySteps({ t, view }: Omit<EntryProps, 'language'>) {
	const { entry, draft, steps, label } = view
	const open = pageSteps(entry.id).filter(([step]) => steps.includes(step))
	return (
		<section className="steps" aria-labelledby="steps">
			<h2 id="steps">{t('entry.steps')}</h2>
			<div className="actions">
				{open.map(([step, href], index) => (
					<a key={step} href={href} className={index === 0 ? 'button main' : 'button'}>
						{t(`entry.step-${step}`)}
					</a>
				))}
				{steps.includes('take-back') && entry.openId ? (
					<VerbForm
						verb="take-back"
						input={{ revision: entry.openId }}
						label={t('entry.step-take-back')}
						confirm={t('entry.sure-take-back')}
					/>
				) : null}
				{steps.includes('discard-draft') && draft ? (
					<VerbForm
						verb="discard-draft"
						input={{ entry: entry.id, version: draft.version }}
						label={t('entry.step-discard-draft')}
						confirm={t('entry.sure-discard-draft')}
						tone="danger"
					/>
				) : null}
			</div>
			<p className="quiet">
				<a href={adminAddress.history(entry.id)}>{t('entry.history')}</a>
				{' · '}
				<a href={adminAddress.previewFrame(label.id)}>{t('entry.preview')}</a>
			</p>
		</section>
	)
}
