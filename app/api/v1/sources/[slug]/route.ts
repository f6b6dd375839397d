import { loadOpenSource } from '@/lib/guidance/open-data/law'
import { thing } from '../../open-data'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = thing(
	'source',
	({ slug }: { slug: string }, language, pages) => loadOpenSource(slug, language, pages),
)
