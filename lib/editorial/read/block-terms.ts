import type { ExplainedTerm } from '@/lib/domain/explained-term'
import { markTerms } from '@/lib/domain/statutory-terms'

/** The law's own words in a text, each once, with what they mean. */
export function termsIn(text: string, known: readonly ExplainedTerm[]): ExplainedTerm[] {
	const kept = new Set(markTerms(text, known).flatMap((run) => (run.language ? [run.text.toLowerCase()] : [])))
	const lower = text.toLowerCase()
	return known.filter(({ term, meaning }) => kept.has(term.toLowerCase()) || lower.includes(meaning.toLowerCase()))
}
