import { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { claimContent } from '@/lib/domain/kinds/claim'
import { blankEntry, type ContentForm } from '../form'
import { citations } from './citations'

const item = claimContent.extend({ slug, entitlement: slug, citations })
const schema = z.strictObject({ country: slug, status: slug, topic: slug, claims: z.array(item).min(1) })

/** One file per guide and topic: content/it/asylum-seeker/health.yaml */
export const claimsForm: ContentForm = {
	name: 'claims',
	path: /^(?<country>[a-z]{2})\/(?<status>[a-z-]+)\/(?!guide\.yaml)(?<topic>[a-z-]+)\.yaml$/,
	schema,
	kinds: ['claim'],
	read: (file: z.infer<typeof schema>) =>
		file.claims.map(({ slug, entitlement, citations, ...content }, index) => ({
			field: ['claims', index],
			entry: {
				...blankEntry('claim', slug, index, content),
				country: file.country,
				status: file.status,
				entitlement,
				references: citations,
			},
		})),
	pathOf: (claim) => `${claim.slug.split('/').slice(0, 3).join('/')}.yaml`,
	print: (claims, path) => {
		const [country, status, topic] = path.replace('.yaml', '').split('/')
		return {
			country,
			status,
			topic,
			claims: claims.map((claim) => ({
				slug: claim.slug,
				entitlement: claim.entitlement,
				...claim.content,
				citations: claim.references,
			})),
		}
	},
}
