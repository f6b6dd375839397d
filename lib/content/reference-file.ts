import { z } from 'zod'
import { slug, text } from '@/lib/domain/fields'
import type { ReferenceData } from '@/lib/domain/knowledge'

/** content/reference.yaml: the small tables that everything else names. */
export const REFERENCE_FILE = 'reference.yaml'

export const referenceSchema = z.strictObject({
	languages: z.array(z.strictObject({ code: slug, name: text, direction: z.enum(['ltr', 'rtl']) })),
	countries: z.array(z.strictObject({ code: slug })),
	topics: z.array(z.strictObject({ slug, entitlements: z.array(slug).min(1) })),
	statuses: z.array(
		z.strictObject({
			slug,
			kind: z.enum(['status', 'overlay']),
			parent: slug.nullable().default(null),
		}),
	),
}) satisfies z.ZodType<ReferenceData>
