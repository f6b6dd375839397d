import { z } from 'zod'
import { absentText, text } from '../fields'

/**
 * A term of the glossary. A statutory term is kept in its country's language in every translation, and `meaning` says
 * it in the reader's words; a term in the source language is a concept, which `meaning` names in every language.
 */
export const termContent = z.strictObject({
	term: text,
	language: z.string().length(2),
	meaning: text,
	definition: absentText,
})

export type TermContent = z.infer<typeof termContent>
