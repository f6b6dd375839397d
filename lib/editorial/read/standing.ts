import type { FoundHistory, FoundPublicationEvent } from '@/lib/db/history'
import { findRevision } from '@/lib/db/revisions'
import { asItStoodOn } from '@/lib/domain/as-of'
import { type Block, blocksOf } from '@/lib/domain/blocks'
import { dayOf } from '@/lib/domain/day-of'
import { dayAsked } from '@/lib/domain/days'
import type { PortableReference } from '@/lib/domain/entry'
import { type VerificationState, verificationOn } from '@/lib/domain/verification'
import { volatilityOf } from '@/lib/domain/volatility'

/** What readers saw of an entry at the end of a day. */
export interface Standing {
	on: string
	/** Null where nothing was published that day. */
	text: { number: number; answer: string | null; blocks: Block[]; references: PortableReference[] } | null
	/** What readers were told of its verification. */
	verification: VerificationState
}

function verificationOf(entry: FoundHistory, revision: string, on: string): VerificationState {
	const made = entry.revisions.find(({ id }) => id === revision)?.verifications ?? []
	const known = made
		.map((one) => ({ ...one, verifiedAt: dayOf(one.verifiedAt), until: dayOf(one.until) }))
		.filter(({ verifiedAt }) => verifiedAt <= on)
	return verificationOn(on, known, volatilityOf(entry.entitlement?.topicSlug ?? null))
}

/** The entry as it stood on a day (YYYY-MM-DD); null where no day was asked for. */
export async function standingOn(
	entry: FoundHistory,
	events: FoundPublicationEvent[],
	asked: string | undefined,
): Promise<Standing | null> {
	const on = dayAsked.parse(asked)
	if (!on) return null
	const told = events.map(({ act, revisionId, at }) => ({
		act: act === 'withdraw' ? ('withdraw' as const) : ('publish' as const),
		revision: revisionId,
		at,
	}))
	const id = asItStoodOn(on, told)
	const revision = id ? await findRevision(id) : null
	if (!revision) return { on, text: null, verification: { state: 'unverified' } }
	const { number, answer, content, references } = revision
	return {
		on,
		text: { number, answer, blocks: blocksOf(entry.kind, content), references },
		verification: verificationOf(entry, revision.id, on),
	}
}
