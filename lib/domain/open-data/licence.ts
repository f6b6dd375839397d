import { z } from 'zod'

/** Under what everything here may be used. */
export const LICENCE = { id: 'EUPL-1.2', url: 'https://spdx.org/licenses/EUPL-1.2.html' } as const

export const licence = z
	.strictObject({ id: z.literal(LICENCE.id), url: z.literal(LICENCE.url) })
	.describe('The European Union Public Licence: use it, change it, pass it on under the same licence.')
