import { z } from 'zod'
import { optionalText, text, textList } from '../fields'

/** What to do and what not to do in one situation, with an example where one helps. */
export const checklistContent = z.strictObject({
	title: text,
	introduction: optionalText,
	do: textList,
	dont: textList,
	examples: textList,
})

export type ChecklistContent = z.infer<typeof checklistContent>
