import { loadOpenGuide } from '@/lib/guidance/open-data/guide'
import { thing } from '../../../open-data'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = thing(
	'guide',
	({ country, status }: { country: string; status: string }, language, pages) =>
		loadOpenGuide(country, status, language, pages),
)
