import { contentHash } from '../canonical'
import type { ReadableClaim, ReadableProvision, ReadableSource } from '../reading'
import type { LocalisedText } from '../translation'

/** Long enough that no two texts of one work share it by chance, short enough for a list of hundreds. */
const LENGTH = 12

const hashOf = (value: unknown) => contentHash(value).slice(0, LENGTH)

const said = (words: LocalisedText | null) => words && [words.language, words.text]

/** Tells apart what a claim says in a language, with the law it cites; no date, verdict or notice is part of it. */
export function claimHash(claim: ReadableClaim): string {
	const { answer, summary, reason, conditions, steps, documents, refused, where, deadline, practice } = claim
	const single = [summary, reason, where, deadline, practice, claim.changing].map(said)
	const lists = [conditions, steps, documents, refused].map((list) => list.map(said))
	const law = claim.citations.map(({ provision, pinpoint, quote }) => [provision, pinpoint, quote])
	return hashOf([answer, single, lists, law])
}

/** The same for a source with its articles. */
export function sourceHash(source: ReadableSource, provisions: readonly ReadableProvision[]): string {
	const { number, body, date, inForce, url, binding, kind, level } = source
	const words = [source.title, source.scope, source.note].map(said)
	const articles = provisions.map(({ slug, article, text }) => [slug, article, said(text)])
	return hashOf([number, body, date, inForce, url, binding, kind, level, words, articles])
}
