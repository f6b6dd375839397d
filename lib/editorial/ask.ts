import { z } from 'zod'
import { insertRequest } from '@/lib/db/requests'
import { slug } from '@/lib/domain/fields'
import { LANGUAGE_CODES } from '@/lib/domain/languages'
import { holdsPersonalData } from '@/lib/domain/personal-data'
import { LONGEST_REQUEST, newRequestCode, SHORTEST_REQUEST } from '@/lib/domain/request'
import { isTopic } from '@/lib/domain/topics'
import { findReferenceNames } from './read/reference-names'

const maybe = z
	.union([z.literal(''), slug])
	.default('')
	.transform((value) => value || null)

const input = z.object({
	language: z.enum(LANGUAGE_CODES as [(typeof LANGUAGE_CODES)[number]]),
	country: slug,
	status: maybe,
	topic: maybe.refine((value) => value === null || isTopic(value)),
	text: z
		.string()
		.max(LONGEST_REQUEST)
		.transform((value) => value.trim()),
})

export type AskFault = 'tooShort' | 'personal'

/**
 * Takes in a question that nobody answers yet. Anyone may ask; nothing of who asks is kept. Gives the code that leads
 * back to it, or what to mend: a text too short to understand, or one that could lead to a person.
 */
export async function ask(sent: unknown): Promise<{ ok: true; code: string } | { ok: false; fault: AskFault }> {
	const read = input.safeParse(sent)
	if (!read.success || read.data.text.length < SHORTEST_REQUEST) return { ok: false, fault: 'tooShort' }
	const names = await findReferenceNames()
	const { country, status } = read.data
	const isKnown = names.countries.includes(country) && (status === null || names.statuses.includes(status))
	if (!isKnown) return { ok: false, fault: 'tooShort' }
	if (holdsPersonalData(read.data.text)) return { ok: false, fault: 'personal' }
	const code = newRequestCode()
	await insertRequest({ code, ...read.data })
	return { ok: true, code }
}
