import { adminTranslator } from '@/lib/i18n/admin'
import { requireActor } from './require-actor'

export default async function QueuePage() {
	const actor = await requireActor()
	const t = adminTranslator(actor.language)
	return <h1>{t('frame.queue')}</h1>
}
