import { headers } from 'next/headers'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { adminLanguage } from './admin-language'

export default async function NotFoundPage() {
	const t = adminTranslator(adminLanguage((await headers()).get('accept-language')))
	return (
		<>
			<h1>{t('frame.missing')}</h1>
			<p>{t('frame.missingWhy')}</p>
			<p>
				<a href={adminAddress.queue}>{t('frame.back')}</a>
			</p>
		</>
	)
}
