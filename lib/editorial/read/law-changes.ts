import { type FoundLaw, findLaw, findLawOf } from '@/lib/db/find-law'
import { findLawChanges, type ListedLawChange } from '@/lib/db/law-change-list'
import { isUuid } from '@/lib/domain/uuid'

export type { FoundLaw, ListedLawChange }

export interface LawChangesPage {
	changes: ListedLawChange[]
	/** What a search for a law found; null where nothing was asked. */
	found: FoundLaw[] | null
	/** The source or provision that is to be marked. */
	chosen: FoundLaw | null
}

/** The changes of law, and the law that somebody looks for in order to mark it. */
export async function listLawChanges(asked: { find?: string; law?: string }): Promise<LawChangesPage> {
	const [changes, found, chosen] = await Promise.all([
		findLawChanges(),
		asked.find?.trim() ? findLaw(asked.find) : null,
		asked.law && isUuid(asked.law) ? findLawOf(asked.law) : null,
	])
	return { changes, found, chosen: chosen ?? null }
}
