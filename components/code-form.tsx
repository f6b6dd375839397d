import { addressOf } from '@/lib/i18n/addresses'
import type { View } from './view'

/** Where someone types the code of their question. It is sent, never put in an address by the form. */
export function CodeForm({ view: { locale, t }, unknown }: { view: View; unknown?: string }) {
	return (
		<form className="ask" method="post" action={addressOf.askLook(locale)}>
			<h2>{t('ask.look')}</h2>
			{unknown === undefined ? null : (
				<p className="fault" id="code-fault" role="alert">
					{t('ask.unknownCode')}
				</p>
			)}
			<label htmlFor="code">{t('ask.codeLabel')}</label>
			<input
				id="code"
				name="code"
				dir="ltr"
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				required
				defaultValue={unknown}
				aria-describedby={unknown === undefined ? undefined : 'code-fault'}
				aria-invalid={unknown === undefined ? undefined : true}
			/>
			<button type="submit">{t('ask.show')}</button>
		</form>
	)
}
