import { SOURCE_KINDS, SOURCE_LEVELS, type SourceContent } from './kinds/source'
import { TOPICS } from './topics'

/** By what the source library is filtered, in the order of its form. */
export const SOURCE_FACETS = ['level', 'kind', 'body', 'country', 'topic'] as const

export type SourceFacet = (typeof SOURCE_FACETS)[number]

/** A value for each facet; an empty one does not restrict. */
export type SourceFilter = Record<SourceFacet, string>

export interface FilteredSource extends Pick<SourceContent, 'level' | 'kind' | 'body'> {
	country: string | null
	/** The topics it speaks of, or that answers resting on it belong to. */
	topics: readonly string[]
}

/** A value of a facet, with how many sources choosing it would find. */
export interface FacetChoice {
	value: string
	count: number
}

/** The filter that an address asks for, spelled anew: fields of other names are dropped. */
export function sourceFilterOf(asked: URLSearchParams): SourceFilter {
	const value = (facet: SourceFacet) => asked.get(facet)?.trim() ?? ''
	return Object.fromEntries(SOURCE_FACETS.map((facet) => [facet, value(facet)])) as SourceFilter
}

const valuesOf = (source: FilteredSource, facet: SourceFacet): readonly string[] =>
	facet === 'topic' ? source.topics : [source[facet] ?? ''].filter(Boolean)

const fits = (source: FilteredSource, filter: SourceFilter, facets: readonly SourceFacet[]) =>
	facets.every((facet) => filter[facet] === '' || valuesOf(source, facet).includes(filter[facet]))

/** The sources that fit every facet of a filter, in their order. */
export function filterSources<S extends FilteredSource>(sources: readonly S[], filter: SourceFilter): S[] {
	return sources.filter((source) => fits(source, filter, SOURCE_FACETS))
}

const ORDER: Partial<Record<SourceFacet, readonly string[]>> = {
	level: SOURCE_LEVELS,
	kind: SOURCE_KINDS,
	topic: TOPICS,
}

/** Every value that some source has for a facet, counted under the other facets of the filter as they are. */
export function choicesOf(sources: readonly FilteredSource[], facet: SourceFacet, filter: SourceFilter): FacetChoice[] {
	const others = SOURCE_FACETS.filter((one) => one !== facet)
	const found = sources.filter((source) => fits(source, filter, others))
	const there = new Set(sources.flatMap((source) => valuesOf(source, facet)))
	const values = ORDER[facet]?.filter((value) => there.has(value)) ?? [...there].sort()
	return values.map((value) => ({
		value,
		count: found.filter((source) => valuesOf(source, facet).includes(value)).length,
	}))
}
