import { z } from 'zod'
import { text } from '../fields'

/** A statutory term, kept in the country's language in every translation. */
export const termContent = z.strictObject({ term: text, language: z.string().length(2), meaning: text })

export type TermContent = z.infer<typeof termContent>
