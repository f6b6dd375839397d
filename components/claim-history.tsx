import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import type { HistoryStep } from '@/lib/domain/public-history'
import { addressOf } from '@/lib/i18n/addresses'
import { formatDate } from '@/lib/i18n/translator'
import { AnswerMark } from './answer-mark'
import { ChangeWords } from './change-words'
import type { View } from './view'

function Verifications({ view: { t, locale }, step }: { view: View; step: HistoryStep }) {
	if (step.sort === 'withdrawal') return null
	if (step.verifications.length === 0) return <p className="quiet">{t('claim.notVerified')}</p>
	return step.verifications.map(({ clinic, verifiedAt, until }) => (
		<p key={`${clinic}${verifiedAt}${until}`} className="quiet">
			{t('claim.verified', { clinic, date: formatDate(locale, verifiedAt), until: formatDate(locale, until) })}
		</p>
	))
}

/** Every publication and withdrawal of a claim, the latest first: day, grade, note, clinic and verifications. */
export function ClaimHistory({ view, slug, history }: { view: View; slug: string; history: HistoryStep[] }) {
	const { t, locale } = view
	return (
		<section id="history">
			<h2>{t('evidence.history')}</h2>
			<ol className="library">
				{history.map((step, index) => (
					<li key={`${step.on} ${history.length - index}`}>
						<p>
							<a href={addressOf.permanent(locale, slug, step.on)}>
								<time dateTime={step.on}>{formatDate(locale, step.on)}</time>
							</a>
							{step.number === null || step.sort === 'withdrawal'
								? null
								: ` · ${t('evidence.revision', { number: step.number })}`}{' '}
							{step.answer ? <AnswerMark view={view} mark={step.answer} short /> : null}
						</p>
						<p>
							<ChangeWords view={view} change={step} />
						</p>
						<Verifications view={view} step={step} />
					</li>
				))}
			</ol>
			{history.some(({ note, reason }) => note ?? reason) && locale !== SOURCE_LANGUAGE ? (
				<p className="quiet">{t('evidence.notesInEnglish')}</p>
			) : null}
		</section>
	)
}
