import type { Verifiable } from '@/lib/editorial/read/verifiable'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { VerbForm } from '../verb-form'

interface Props {
	t: AdminTranslate
	verifiable: Verifiable
	/** The member's name, as it will stand beside their clinic unless they choose otherwise. */
	name: string
	/** Where to go when it is done. */
	next: string
}

/** Vouches for what is published, until a day. */
export function VerifyForm({ t, verifiable, name, next }: Props) {
	const { revision, hash, refusal, until } = verifiable
	if (refusal) return <p className="notice">{t(`refusals.${refusal}`)}</p>
	return (
		<VerbForm verb="verify" input={{ revision, hash }} label={t('verification.verify')} tone="main" next={next}>
			<div className="field">
				<label htmlFor="verify-until">{t('verification.until')}</label>
				<span className="help" id="verify-until-help">
					{t('verification.untilHelp')}
				</span>
				<input
					id="verify-until"
					name="until"
					type="date"
					required
					max={until.last}
					defaultValue={until.usual}
					aria-describedby="verify-until-help"
				/>
			</div>
			<div className="field">
				<label htmlFor="verify-name">{t('verification.name')}</label>
				<span className="help" id="verify-name-help">
					{t('verification.nameHelp')}
				</span>
				<input
					id="verify-name"
					name="name"
					required
					minLength={2}
					maxLength={100}
					defaultValue={name}
					aria-describedby="verify-name-help"
				/>
			</div>
		</VerbForm>
	)
}
