import { publicPage } from '@/app/public-page'
import { waysBack } from '@/app/ways-back'
import { topicPage } from '@/components/pages/topic'
import { isTopic } from '@/lib/domain/topics'
import { loadTopic } from '@/lib/guidance/guide'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

type Params = { locale: string; country: string; status: string; topic: string }

export const GET = publicPage<Params>(
	(locale, { country, status, topic }) => addressOf.topic(locale, country, status, topic),
	async (view, { country, status, topic }) => {
		const guidance = isTopic(topic) ? await loadTopic(country, status, topic, view.locale) : null
		return guidance ? topicPage(view, guidance) : waysBack(view, country, status)
	},
)
