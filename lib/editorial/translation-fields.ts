import { z } from 'zod'
import { isTargetLanguage } from '@/lib/domain/languages'
import { CHECKS } from '@/lib/domain/translation-checks/finding'

const LONGEST_BLOCK = 20_000

/** A language that is translated into. */
export const targetLanguage = z.string().refine(isTargetLanguage)

const words = z.string().max(LONGEST_BLOCK)

/** The blocks of a working copy, with any text while it is being typed; judged when it is submitted. */
export const draftBlocks = z.array(z.strictObject({ key: z.string().max(100), source: words, text: words })).max(500)

/** The answers to findings; how good a reason is, is asked when the translation is submitted. */
export const settlements = z
	.array(
		z.strictObject({
			block: z.string().max(100),
			check: z.enum(CHECKS),
			hash: z.string().max(64),
			reason: z.string().max(2000),
		}),
	)
	.max(1000)
