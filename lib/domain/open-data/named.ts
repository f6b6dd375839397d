import { z } from 'zod'

/** The schemas that the description of the open data lists, each once under its name. */
export const NAMED = z.registry<{ id: string }>()

/** Gives a schema the name under which it is described. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
	NAMED.add(schema, { id })
	return schema
}
