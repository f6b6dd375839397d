import type { Answer } from './answers'
import type { Bond } from './bond'
import type { ClaimContent } from './kinds/claim'
import type { DeadlineContent } from './kinds/deadline'
import type { ProvisionContent } from './kinds/provision'
import type { RatificationContent } from './kinds/ratification'
import type { ServiceContent } from './kinds/service'
import type { SourceContent } from './kinds/source'
import type { StatusContent } from './kinds/status'
import type { TransitionContent } from './kinds/transition'
import type { LawNotice } from './law-notice'
import type { ServiceStanding } from './service-freshness'
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
	/** How the country of the guidance stands to it; null for national law. */
	bond: (Bond & { country: string }) | null
	article: string | null
	pinpoint: string | null
	quote: string | null
	url: string | null
	urlBasis: SourceContent['urlBasis']
}

/** A citation as short as a cell of a table needs it. */
export type ShortCitation = Pick<
	Citation,
	'source' | 'provision' | 'title' | 'number' | 'country' | 'article' | 'pinpoint'
>

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

/** A legal time limit in the words its reader gets. */
export interface ReadableDeadline
	extends Trust,
		Pick<
			DeadlineContent,
			'counting' | 'startDayExcluded' | 'movesFromHoliday' | 'stopsInAugust' | 'transition' | 'asOf' | 'checked'
		> {
	slug: string
	title: LocalisedText
	limit: LocalisedText
	otherLimits: LocalisedText | null
	trigger: LocalisedText | null
	note: LocalisedText | null
	augustNote: LocalisedText | null
	whoToAsk: LocalisedText | null
	recheck: LocalisedText | null
	unreviewed: boolean
	citations: Citation[]
}

/** What changes on the way from one status to another. */
export interface ReadableTransition extends Trust {
	slug: string
	from: string
	to: string[]
	title: LocalisedText
	when: LocalisedText
	gained: LocalisedText[]
	lost: LocalisedText[]
	steps: LocalisedText[]
	whoToAsk: LocalisedText | null
	recheck: LocalisedText | null
	deadlines: ReadableDeadline[]
	asOf: string
	checked: TransitionContent['checked']
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
