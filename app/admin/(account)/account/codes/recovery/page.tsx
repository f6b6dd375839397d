import { redirect } from 'next/navigation'
import { AccountForm } from '@/components/admin/account/account-form'
import { RecoveryCodeList } from '@/components/admin/account/recovery-code-list'
import { PLACES } from '@/lib/auth/account-places'
import { shownCodes } from '@/lib/auth/shown-codes'
import { accountTitle } from '../../../account-title'
import { ownAccountView } from '../../../account-view'

export const generateMetadata = accountTitle('recoveryCodesTitle')

export default async function RecoveryCodesPage() {
	const { session, t } = await ownAccountView(PLACES.recoveryCodes)
	const codes = session.hasCodes ? await shownCodes(session.memberId) : null
	if (!codes) redirect(PLACES.account)
	const texts = {
		print: t('account.print'),
		copy: t('account.copy'),
		copied: t('account.copied'),
		copyFailed: t('account.copyFailed'),
	}
	return (
		<>
			<h1>{t('account.recoveryCodesTitle')}</h1>
			<p>{t('account.recoveryCodesText')}</p>
			<RecoveryCodeList codes={codes} title={t('account.recoveryCodesFor', { email: session.email })} texts={texts} />
			<AccountForm act="have-codes" label={t('account.haveCodes')} />
		</>
	)
}
