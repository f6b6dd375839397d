import type { OpenLawChange } from '@/lib/domain/law-notice'
import { dayOf } from './day-of'
import type { Prisma } from './generated/client'

/** How far an entry may be trusted besides its verifications: who wrote it, and what happened to its law since. */
export interface Standing {
	/** The clinic whose member wrote what is published; null for the import. */
	clinic: string | null
	/** Published urgently, and not yet approved afterwards. */
	owesCheck: boolean
	/** The changes of its law that nobody has answered yet. */
	lawChanges: OpenLawChange[]
}

/** What a query of entries includes of the published revision to tell its standing. */
export const ofRevision = {
	clinic: { select: { name: true } },
	_count: { select: { reviews: { where: { step: 'afterwards', verdict: 'approve' } } } },
} satisfies Prisma.RevisionInclude

/** What it includes of the entry itself. */
export const ofEntry = {
	tasks: { where: { state: 'open' }, select: { lawChange: { select: { kind: true, from: true } } } },
} satisfies Prisma.EntryInclude

type RevisionRow = Prisma.RevisionGetPayload<{ include: typeof ofRevision }>
type EntryRow = Prisma.EntryGetPayload<{ include: typeof ofEntry }>

export function standingOf(
	{ clinic, urgent, _count }: Pick<RevisionRow, 'clinic' | 'urgent' | '_count'>,
	{ tasks }: Pick<EntryRow, 'tasks'>,
): Standing {
	return {
		clinic: clinic?.name ?? null,
		owesCheck: urgent && _count.reviews === 0,
		lawChanges: tasks.map(({ lawChange }) => ({ kind: lawChange.kind, from: dayOf(lawChange.from) })),
	}
}
