import * as z from 'zod/mini'
import { ANSWERS } from '../answers'

/** Words that never change again, in their language; `href` leads to where they are written. */
const frozenText = z.object({
	text: z.string(),
	language: z.string(),
	// A file that somebody opens may come from anybody: nothing but a web address becomes a link.
	href: z.optional(z.string().check(z.regex(/^https?:\/\//))),
})

const frozenPart = z.object({
	heading: z.nullable(z.string()),
	form: z.enum(['plain', 'points', 'steps']),
	/** Each a paragraph or a point, of one run of words or several. */
	items: z.array(z.array(frozenText)),
})

/** An answer or a source as a reader had it on a day, with all that a memo needs to tell and cite it. */
export const frozenWork = z.object({
	kind: z.enum(['claim', 'source']),
	slug: z.string().check(z.minLength(1)),
	/** The language of the page it was taken from, and of its headings. */
	language: z.string(),
	/** The country it speaks of; null for international law. */
	country: z.nullable(z.string()),
	title: z.string(),
	answer: z.nullable(z.enum(ANSWERS)),
	/** The number of its revision. */
	revision: z.int(),
	/** Tells its very words apart from others (lib/domain/dossier/words-hash.ts). */
	words: z.string(),
	/** Its revision and day, in words. */
	standing: z.string(),
	/** What was known of changes in its law. */
	law: z.array(z.string()),
	parts: z.array(frozenPart),
	/** How far it could be trusted. */
	trust: z.array(z.string()),
	/** Where it can be read as it was. */
	address: z.string().check(z.regex(/^https?:\/\//)),
	/** How to cite it, in words. */
	cited: frozenText,
	/** The same for reference managers: one record each. */
	files: z.object({ bib: z.string(), ris: z.string(), csl: z.record(z.string(), z.unknown()) }),
})

export type FrozenText = z.infer<typeof frozenText>
export type FrozenPart = z.infer<typeof frozenPart>
export type FrozenWork = z.infer<typeof frozenWork>
