import type { Transaction } from '@/lib/db/client'
import { findUnpublishedBasis } from '@/lib/db/legal-basis'
import type { PortableReference } from '@/lib/domain/entry'
import { done, type Outcome, refused } from '@/lib/domain/outcome'

/** Refuses to publish what rests on law that readers cannot see; holds that law otherwise (invariant 5). */
export async function holdBasis(
	tx: Transaction,
	entryId: string,
	references: readonly PortableReference[],
): Promise<Outcome<null>> {
	const missing = await findUnpublishedBasis(
		tx,
		entryId,
		references.map(({ provision }) => provision),
	)
	return missing.length > 0 ? refused('basis-unpublished', { entries: missing }) : done(null)
}
