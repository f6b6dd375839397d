import type { Answer } from './answers'
import type { ClaimContent } from './kinds/claim'
import type { ProvisionContent } from './kinds/provision'
import type { RatificationContent } from './kinds/ratification'
import type { ServiceContent } from './kinds/service'
import type { SourceContent, SourceLevel } from './kinds/source'
import type { StatusContent } from './kinds/status'
import type { LawNotice } from './law-notice'
import type { ServiceStanding } from './service-freshness'
import type { Topic } from './topics'
import type { LocalisedText } from './translation'
import type { ValidityNotice } from './validity'
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

/** How far to trust an entry, as its reader is told on the day the page is made. */
export interface Trust {
	verification: VerificationState
	lawNotices: LawNotice[]
	/** Published urgently; a second person has yet to check it. */
	owesCheck: boolean
	/** The clinic whose member wrote it. */
	researchedBy: string | null
}

export interface ReadableClaim extends Trust {
	slug: string
	/** Its place among the claims of its topic. */
	position: number
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
	changing: LocalisedText | null
	practice: LocalisedText | null
	recheck: LocalisedText | null
	asOf: string
	checked: ClaimContent['checked']
	/** What its dates say on the day the page is made; none where it has none. */
	validity: ValidityNotice[]
	/** Drafted by machine and reviewed by no speaker. */
	unreviewed: boolean
	citations: Citation[]
}

/** Stands where a claim stood that an editor took from readers. */
export interface WithdrawnClaim {
	slug: string
	anchor: string
	position: number
	entitlement: string
	topic: string
	/** As the editor wrote it, in the source language. */
	reason: LocalisedText
	on: string
}

/** What stands at one place of a topic. */
export type ClaimPlace = ReadableClaim | WithdrawnClaim

export interface ReadableStatus extends Trust {
	slug: string
	status: string
	nameInLaw: string | null
	definition: LocalisedText
	papers: LocalisedText | null
	duration: LocalisedText | null
	obligations: LocalisedText[]
	note: LocalisedText | null
	recheck: LocalisedText | null
	asOf: StatusContent['asOf']
	unreviewed: boolean
	citations: Citation[]
}

export interface ReadableService extends Omit<ServiceContent, 'description' | 'caution' | 'phoneNote'> {
	slug: string
	description: LocalisedText
	caution: LocalisedText | null
	phoneNote: LocalisedText | null
	/** The clinic that last confirmed it, and the day; null while nobody has. */
	confirmed: ServiceStanding['confirmed']
	unreviewed: boolean
}

export interface ReadableChecklist {
	slug: string
	title: LocalisedText
	introduction: LocalisedText | null
	do: LocalisedText[]
	dont: LocalisedText[]
	examples: LocalisedText[]
	verification: VerificationState
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
	topics: { topic: Topic; claims: ReadableClaim[]; withdrawn: WithdrawnClaim[] }[]
	checklists: ReadableChecklist[]
	services: ReadableService[]
}

export interface TopicGuidance {
	country: string
	status: StatusFacts
	topic: Topic
	claims: ReadableClaim[]
	withdrawn: WithdrawnClaim[]
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
