import { VerbForm } from '../verb-form'
import { Day } from './day'
import type { EntryProps } from './entry-props'

/** Who vouched for what readers see, until when; and the way to vouch for it. */
export function VerificationList({ t, language, view }: EntryProps) {
	const { verifications, published, steps } = view
	return (
		<>
			{verifications.length === 0 ? <p className="quiet">{t('entry.noVerifications')}</p> : null}
			<ul>
				{verifications.map(({ id, clinic, name, verifiedAt, until }) => (
					<li key={id}>
						{clinic}, {name}: <Day language={language} at={verifiedAt} />, {t('entry.until')}{' '}
						<Day language={language} at={until} />
					</li>
				))}
			</ul>
			{published && steps.includes('verify') ? (
				<details>
					<summary>{t('entry.step-verify')}</summary>
					<VerbForm
						verb="verify"
						input={{ revision: published.id, hash: published.hash }}
						label={t('entry.step-verify')}
						tone="main"
					>
						<div className="field">
							<label htmlFor="verify-until">{t('entry.verifyUntil')}</label>
							<input id="verify-until" name="until" type="date" required />
						</div>
						<div className="field">
							<label htmlFor="verify-name">{t('entry.verifyName')}</label>
							<input id="verify-name" name="name" required minLength={2} maxLength={100} />
						</div>
					</VerbForm>
				</details>
			) : null}
			{published && steps.includes('confirm-service') ? (
				<VerbForm
					verb="confirm-service"
					input={{ revision: published.id, hash: published.hash }}
					label={t('entry.step-confirm-service')}
				/>
			) : null}
		</>
	)
}
