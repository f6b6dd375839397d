import type { PublishedReference } from '@/lib/db/cited-law'
import { findProvisionsNamed } from '@/lib/db/provision-search'
import { findPublished } from '@/lib/db/published-entries'
import type { PortableReference } from '@/lib/domain/entry'
import { CONTENT_SCHEMAS } from '@/lib/domain/kinds'
import type { FoundProvision } from '@/lib/domain/provision-query'

async function lawOf({ slug, source, article, title, short, number }: FoundProvision, language: string) {
	const [provisions, sources, rows] = await Promise.all([
		findPublished('provision', { slug }, language),
		findPublished('source', { slug: source }, language),
		findPublished('ratification', { parent: source }, language),
	])
	const [law] = sources
	// Not published yet: what is known of it from its working copy.
	const unpublished = { title, short, number, level: 'national', kind: 'law', binding: true }
	return {
		provision: { slug, content: provisions[0]?.content ?? CONTENT_SCHEMAS.provision.parse({ article }) },
		source: {
			slug: source,
			country: law?.country ?? null,
			content: law?.content ?? CONTENT_SCHEMAS.source.parse(unpublished),
			translation: law?.translation ?? null,
			ratifications: Object.fromEntries(rows.map(({ country, content }) => [country ?? '', content])),
		},
	}
}

/** The law that a working copy cites, as readers would see it; what does not exist is left out. */
export async function findLawOfDraft(references: PortableReference[], language: string): Promise<PublishedReference[]> {
	const named = await findProvisionsNamed(references.map(({ provision }) => provision))
	const laws = await Promise.all(named.map((provision) => lawOf(provision, language)))
	return references.flatMap(({ provision, pinpoint, quote }) => {
		const law = laws.find((candidate) => candidate.provision.slug === provision)
		return law ? [{ pinpoint, quote, ...law }] : []
	})
}
