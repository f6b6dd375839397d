import { findProvisionsBy } from '@/lib/db/provision-search'
import { type FoundProvision, queryWords, rankProvision } from '@/lib/domain/provision-query'

const MOST_READ = 200
const MOST_SHOWN = 12

/** The provisions that answer what someone types in a citation's search, the likeliest first. */
export async function searchProvisions(query: string): Promise<FoundProvision[]> {
	const words = queryWords(query)
	if (words.length === 0) return []
	const found = await findProvisionsBy(words, MOST_READ)
	const ranked = found.map((provision) => ({ provision, rank: rankProvision(words, provision) }))
	return ranked
		.toSorted((a, b) => b.rank - a.rank || a.provision.slug.localeCompare(b.provision.slug, 'en', { numeric: true }))
		.slice(0, MOST_SHOWN)
		.map(({ provision }) => provision)
}
