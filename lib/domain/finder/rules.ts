/** What would settle whether a situation is a person's own; each has its words in the interface texts. */
export const SETTLEMENTS = [
	'paper',
	'article',
	'asked',
	'appeal',
	'open',
	'visa',
	'years',
	'ukraine',
	'relative',
	'ask',
	'stateless',
	'age',
	'exploited',
	'violence',
	'hardship',
	'home',
	'unknown',
] as const

export type Settlement = (typeof SETTLEMENTS)[number]

/** A status that an answer points to, never one that it rules out. */
export interface Fit {
	/** Null where the answer does not tell: then its reader is sent to people, not to a guide. */
	status: string | null
	/** The paper itself names the status; otherwise it is possible, and `settle` says what would tell. */
	shown: boolean
	settle: Settlement
	/** The slugs of the entries that this rests on: what a status means, a change of status, a claim. */
	sources: readonly string[]
}

export interface Choice {
	/** Yes, no and not sure are the same words under every question. */
	id: string
	/** As the paper has them, in the language of the country's law. */
	words?: readonly string[]
	fits: readonly Fit[]
	/** The question that follows; null at the end. */
	next: string | null
}

export interface Question {
	id: string
	choices: readonly Choice[]
}

/** A line to call, whatever the answers. */
export interface HelpLine {
	id: 'exploitation' | 'violence'
	phone: string
	/** The claim that tells of it. */
	source: string
}

/** The questions of one country, the first one first; each comes before those that its choices lead to. */
export interface Finder {
	country: string
	questions: readonly Question[]
	lines: readonly HelpLine[]
}
