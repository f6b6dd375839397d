import type { Answer } from './answers'
import type { ClaimContent } from './kinds/claim'
import type { ProvisionContent } from './kinds/provision'
import type { RatificationContent } from './kinds/ratification'
import type { ServiceContent } from './kinds/service'
import type { SourceContent, SourceLevel } from './kinds/source'
import type { StatusContent } from './kinds/status'
import type { Topic } from './topics'
import type { LocalisedText } from './translation'
import type { VerificationState } from './verification'

// What readers read: published entries, each block already in the words they get.

export interface Citation {
	source: string
	provision: string
	title: LocalisedText
	number: string | null
	/** The country whose law it is; null for international and European law. */
	country: string | null
	article: string | null
	pinpoint: string | null
	quote: string | null
	url: string | null
	urlBasis: SourceContent['urlBasis']
}

export interface ReadableClaim {
	slug: string
	/** Its name inside its page: `health-1`. */
	anchor: string
	status: string
	topic: string
	entitlement: string
	answer: Answer
	summary: LocalisedText
	reason: LocalisedText | null
	conditions: LocalisedText[]
	steps: LocalisedText[]
	documents: LocalisedText[]
	refused: LocalisedText[]
	where: LocalisedText | null
	deadline: LocalisedText | null
	practice: LocalisedText | null
	recheck: LocalisedText | null
	asOf: string
	checked: ClaimContent['checked']
	verification: VerificationState
	/** Drafted by machine and reviewed by no speaker. */
	unreviewed: boolean
	citations: Citation[]
}

export interface ReadableStatus {
	slug: string
	status: string
	nameInLaw: string
	definition: LocalisedText
	papers: LocalisedText | null
	duration: LocalisedText | null
	note: LocalisedText | null
	recheck: LocalisedText | null
	asOf: StatusContent['asOf']
	verification: VerificationState
	unreviewed: boolean
	citations: Citation[]
}

export interface ReadableService extends Omit<ServiceContent, 'description' | 'caution' | 'phoneNote'> {
	slug: string
	description: LocalisedText
	caution: LocalisedText | null
	phoneNote: LocalisedText | null
	unreviewed: boolean
}

export interface ReadableGap {
	status: string | null
	entitlement: string
	part: LocalisedText | null
	why: LocalisedText
}

export interface ReadableSource extends Omit<SourceContent, 'title' | 'scope' | 'note'> {
	slug: string
	country: string | null
	title: LocalisedText
	scope: LocalisedText | null
	note: LocalisedText | null
	unreviewed: boolean
}

export interface ReadableProvision extends Omit<ProvisionContent, 'text'> {
	slug: string
	text: LocalisedText | null
}

export interface ReadableRatification extends Omit<RatificationContent, 'note'> {
	country: string
	note: LocalisedText | null
}

/** A claim that rests on a source, as the source's page lists it. */
export interface CitingClaim {
	slug: string
	anchor: string
	country: string
	status: string
	topic: string
	entitlement: string
	answer: Answer
	provisions: string[]
}

export interface StatusFacts {
	slug: string
	kind: 'status' | 'overlay'
	parent: string | null
}

export interface Guide {
	country: string
	status: StatusFacts
	profile: ReadableStatus | null
	topics: { topic: Topic; claims: ReadableClaim[] }[]
	services: ReadableService[]
}

export interface TopicGuidance {
	country: string
	status: StatusFacts
	topic: Topic
	claims: ReadableClaim[]
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

export interface CountryTable {
	country: string
	rows: CountryRow[]
	gaps: StatusGaps[]
	gapCount: number
	unreviewed: boolean
}

export interface SourceLibrary {
	levels: { level: SourceLevel; sources: (ReadableSource & { claims: number })[] }[]
}

/** One source with everything that hangs on it. */
export interface SourceWithLinks {
	source: ReadableSource
	provisions: ReadableProvision[]
	ratifications: ReadableRatification[]
	claims: CitingClaim[]
}
