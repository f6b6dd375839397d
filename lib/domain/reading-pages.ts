import type { Answer } from './answers'
import type { Bond } from './bond'
import type { CountryCoverage, CoveredClaim } from './coverage'
import type { SourceLevel } from './kinds/source'
import type { MarkedProvision } from './marked-law'
import type { HistoryStep } from './public-history'
import type {
	CitingClaim,
	ReadableChecklist,
	ReadableClaim,
	ReadableDeadline,
	ReadableGap,
	ReadableProvision,
	ReadableRatification,
	ReadableService,
	ReadableSource,
	ReadableStatus,
	ReadableTransition,
	StatusFacts,
	WithdrawnClaim,
} from './reading'
import type { FacetChoice, SourceFacet, SourceFilter } from './source-filter'
import type { Topic } from './topics'
import type { LocalisedText } from './translation'

// What a page shows: entries put together.

/** An international or European text in the ladder of a topic, with how the country stands to it. */
export interface Norm {
	source: string
	title: LocalisedText
	number: string | null
	bond: Bond
	articles: { slug: string; article: string | null; text: LocalisedText | null }[]
}

/** The claims of an overlay that stand beside those of a status. */
export interface OverlayClaims {
	status: StatusFacts
	claims: ReadableClaim[]
}

export interface Guide {
	country: string
	status: StatusFacts
	profile: ReadableStatus | null
	topics: { topic: Topic; claims: ReadableClaim[]; withdrawn: WithdrawnClaim[] }[]
	overlays: OverlayClaims[]
	transitions: ReadableTransition[]
	/** The ways into this status. */
	arrivals: ReadableTransition[]
	deadlines: ReadableDeadline[]
	checklists: ReadableChecklist[]
	services: ReadableService[]
}

export interface TopicGuidance {
	country: string
	status: StatusFacts
	topic: Topic
	claims: ReadableClaim[]
	withdrawn: WithdrawnClaim[]
	overlays: OverlayClaims[]
	norms: Norm[]
	services: ReadableService[]
}

export interface TableCell {
	topic: Topic
	tally: { answer: Answer; count: number }[]
}

export interface CountryRow {
	status: StatusFacts
	cells: TableCell[]
}

export interface StatusGaps {
	status: string
	/** Entitlements without a claim, with the reason where one is recorded. */
	missing: { entitlement: string; reasons: ReadableGap[] }[]
}

/** A law that is changing, as told in the claims that rest on it. */
export interface ChangingLaw {
	words: LocalisedText
	claims: { slug: string; anchor: string; status: string; topic: string; entitlement: string }[]
}

export interface CountryTable {
	country: string
	/** What each status means here, for those who look for their own. */
	profiles: ReadableStatus[]
	changing: ChangingLaw[]
	rows: CountryRow[]
	gaps: StatusGaps[]
	gapCount: number
	unreviewed: boolean
}

export interface SourceLibrary {
	filter: SourceFilter
	/** What each field of the form offers. */
	choices: { facet: SourceFacet; choices: FacetChoice[] }[]
	/** How many sources there are, whatever the filter. */
	total: number
	levels: { level: SourceLevel; sources: (ReadableSource & { claims: number })[] }[]
}

/** A time limit or a change of status that rests on a source; `status` names the guide that tells it. */
export interface CitingMove {
	kind: 'deadline' | 'transition'
	slug: string
	country: string
	/** Null where it stands in every guide. */
	status: string | null
	name: LocalisedText
}

/** One source with everything that hangs on it. */
export interface SourceWithLinks {
	source: ReadableSource
	provisions: ReadableProvision[]
	/** Which of them were marked as changed; the earliest change first. */
	marked: MarkedProvision[]
	ratifications: ReadableRatification[]
	claims: CitingClaim[]
	/** The time limits and changes of status that cite it. */
	others: CitingMove[]
	/** The source in the languages it is cited in. */
	cited: Record<'italian' | 'english', ReadableSource>
	/** The publication that readers see. */
	step: HistoryStep | null
	/** The day the page is made, YYYY-MM-DD. */
	today: string
}

/** A term as its readers get it; `term` is what the law calls it, null for a concept. */
export interface ReadableTerm {
	slug: string
	country: string | null
	term: { text: string; language: string } | null
	meaning: LocalisedText
	definition: LocalisedText | null
}

export interface Glossary {
	concepts: ReadableTerm[]
	countries: { country: string; terms: ReadableTerm[] }[]
	unreviewed: boolean
}

/** What is known and what is not, over all countries and languages. */
export interface GapMap {
	countries: CountryCoverage[]
	answers: number
	languages: { language: string; claims: number; reviewed: number }[]
	sources: { sources: number; unopened: number }
	/** The answers to check again first. */
	recheck: (CoveredClaim & { anchor: string })[]
}

/** What the status finder shows besides its questions. */
export interface FinderGuidance {
	situations: { status: StatusFacts; profile: ReadableStatus | null }[]
	otherCountries: string[]
	unreviewed: boolean
}
