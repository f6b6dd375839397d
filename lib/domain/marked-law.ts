import { SOURCE_LANGUAGE } from './languages'
import type { LawNotice, OpenLawChange } from './law-notice'
import type { ShortCitation } from './reading'

/** Some law that an editor marked as changed: what readers may know of it, never who marked it nor the editor's note. */
export interface MarkedLaw extends OpenLawChange {
	/** Whether the change is still to come. */
	isAhead: boolean
	/** The source with those of its articles that published guidance rests on, or rested on when it was marked. */
	law: ShortCitation[]
	/** How many published answers rest on it now, at the place that was asked for. */
	answers: number
}

/** A provision that an editor marked as changed, by its name and its source's. */
export interface MarkedProvisionRow extends OpenLawChange {
	source: string
	provision: string
	/** Null where the whole source is meant. */
	article: string | null
}

/** The same as it is told on a day. */
export type MarkedProvision = MarkedProvisionRow & LawNotice

/** Marked provisions as they are told on a day (YYYY-MM-DD). */
export const markedProvisionsOn = (day: string, rows: readonly MarkedProvisionRow[]): MarkedProvision[] =>
	rows.map((row) => ({ ...row, isAhead: row.from > day }))

export interface MarkedLawRow extends OpenLawChange {
	source: string
	/** In the source language. */
	title: string
	number: string | null
	country: string | null
	provisions: { position: number; slug: string; article: string | null }[]
	answers: number
}

/** A marked change of law as it is told on a day (YYYY-MM-DD). */
export function markedLawOn(day: string, { kind, from, answers, provisions, ...source }: MarkedLawRow): MarkedLaw {
	const inOrder = provisions.toSorted((a, b) => a.position - b.position || (a.slug < b.slug ? -1 : 1))
	const title = { text: source.title, language: SOURCE_LANGUAGE, state: 'source' as const }
	return {
		...{ kind, from, answers, isAhead: from > day },
		law: inOrder.map(({ slug, article }) => ({ ...source, title, provision: slug, article, pinpoint: null })),
	}
}
