import { z } from 'zod'
import { optionalText, slug } from '@/lib/domain/fields'

/** The provisions an entry rests on; a claim without one is refused (invariant 5). */
export const citations = z
	.array(z.strictObject({ provision: slug, pinpoint: optionalText, quote: optionalText }))
	.min(1, 'must cite at least one provision')
