import { loadOpenClaim } from '@/lib/guidance/open-data/claims'
import { thing } from '../../open-data'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = thing(
	'claim',
	({ slug }: { slug: string[] }, language, pages) =>
		// A generated client sends the slashes of the name as %2F, a person as they are.
		loadOpenClaim(slug.join('/').replaceAll(/%2F/gi, '/'), language, pages),
)
