import type { z } from 'zod'
import type { Refused } from '@/lib/domain/open-data/problem'

type Read<Q extends z.ZodObject> = { query: z.output<Q> } | { refused: Refused }

/** What the address asks for, or everything that is wrong with it. */
export function readQuery<Q extends z.ZodObject>(address: string, schema: Q): Read<Q> {
	const { searchParams } = new URL(address)
	const names = [...new Set(searchParams.keys())]
	const unknown = names.filter((name) => !Object.hasOwn(schema.shape, name))
	if (unknown.length > 0) {
		const detail = `This address takes ${Object.keys(schema.shape).join(', ')} and nothing else.`
		const errors = unknown.map((parameter) => ({ parameter, detail: 'There is no such parameter here.' }))
		return { refused: { code: 'unknown-parameter', detail, errors } }
	}
	const detail = 'A parameter has a value that it cannot have.'
	const repeated = names.filter((name) => searchParams.getAll(name).length > 1)
	if (repeated.length > 0) {
		const errors = repeated.map((parameter) => ({ parameter, detail: 'May stand in the address once.' }))
		return { refused: { code: 'bad-value', detail, errors } }
	}
	const parsed = schema.safeParse(Object.fromEntries(searchParams))
	if (parsed.success) return { query: parsed.data }
	const errors = parsed.error.issues.map(({ path, message }) => ({ parameter: path.join('.'), detail: message }))
	return { refused: { code: 'bad-value', detail, errors } }
}
