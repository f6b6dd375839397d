import { z } from 'zod'
import { optionalText, text } from '../fields'

/** Why a cell has no claim yet; `part` names the piece of it that is missing. */
export const gapContent = z.strictObject({ part: optionalText, why: text })

export type GapContent = z.infer<typeof gapContent>
