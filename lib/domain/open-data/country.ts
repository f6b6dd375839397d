import { z } from 'zod'
import { named } from './named'
import { country, name, page } from './words'

export const openCountry = named(
	'Country',
	z
		.strictObject({
			code: country,
			page,
			claims: z.int(),
			guides: z.array(name).describe('The statuses with a guide.'),
		})
		.describe('A country with guidance.'),
)

export type OpenCountry = z.infer<typeof openCountry>
