import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { RequestItem } from '@/components/admin/requests/request-item'
import { may } from '@/lib/domain/permissions'
import { listRequests } from '@/lib/editorial/read/requests'
import { adminMessages, adminTranslator } from '@/lib/i18n/admin'
import { requireActor } from '../require-actor'

export const generateMetadata = titled('requests.title')

export default async function RequestsPage() {
	const actor = await requireActor('take-request')
	const t = adminTranslator(actor.language)
	const { open, settled } = await listRequests()
	const { refusals = {} } = adminMessages(actor.language)
	const shared = { t, language: actor.language, mayDecline: may(actor, 'decline-request') }
	return (
		<AdminTexts language={actor.language} areas={{ refusals }}>
			<h1>{t('requests.title')}</h1>
			<p>{t('requests.intro')}</p>
			<h2>{t('requests.open')}</h2>
			{open.length === 0 ? <p>{t('requests.none')}</p> : null}
			<ul className="cards">
				{open.map((request) => (
					<RequestItem key={request.id} {...shared} request={request} />
				))}
			</ul>
			<h2>{t('requests.settled')}</h2>
			{settled.length === 0 ? <p>{t('requests.noneSettled')}</p> : null}
			<ul className="cards">
				{settled.map((request) => (
					<RequestItem key={request.id} {...shared} request={request} />
				))}
			</ul>
		</AdminTexts>
	)
}
