import { QueuePage } from '@/components/admin/queue/queue-page'
import { loadQueue } from '@/lib/editorial/read/queue'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { requireActor } from './require-actor'
import { titled } from './titled'
import '@/components/admin/styles/desk.css'

export const generateMetadata = titled('frame.queue')

export default async function StartPage() {
	const actor = await requireActor()
	const t = adminTranslator(actor.language)
	return (
		<>
			<h1>{t('frame.queue')}</h1>
			<form method="get" action={adminAddress.entries()} className="filters">
				<div>
					<label htmlFor="text">{t('queue.find')}</label>
					<input id="text" name="text" type="search" />
				</div>
				<button type="submit">{t('queue.search')}</button>
				<a className="button" href={adminAddress.newEntry()}>
					{t('queue.new')}
				</a>
			</form>
			<QueuePage t={t} language={actor.language} queue={await loadQueue(actor)} />
		</>
	)
}
