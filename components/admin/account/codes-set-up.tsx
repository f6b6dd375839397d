import { base32, otpauthAddress } from '@/lib/domain/one-time-code'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { AccountForm } from './account-form'
import { CodeField } from './code-field'
import { QrCode } from './qr-code'
import type { Told } from './told'

interface Props {
	t: AdminTranslate
	told: Told | null
	secret: string
	email: string
}

const inFours = (text: string) => text.replace(/.{4}(?=.)/g, '$& ')

/** The secret of one-time codes, as a picture and in letters, and the field that proves the phone has it. */
export function CodesSetUp({ t, told, secret, email }: Props) {
	return (
		<>
			<ol>
				<li>
					<p>{t('account.codesScan')}</p>
					<QrCode text={otpauthAddress(secret, email)} label={t('account.codesPicture')} />
					<p>
						{t('account.codesType')} <code id="secret">{inFours(base32(secret))}</code>
					</p>
				</li>
				<li>{t('account.codesConfirm')}</li>
			</ol>
			<AccountForm act="confirm-codes" label={t('account.continue')}>
				<CodeField t={t} told={told} />
			</AccountForm>
		</>
	)
}
