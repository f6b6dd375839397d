import { findPublishedText } from '@/lib/db/published-text'
import type { Actor } from '@/lib/domain/actor'
import { type Block, blocksOf } from '@/lib/domain/blocks'
import { today } from '@/lib/domain/days'
import type { PortableReference } from '@/lib/domain/entry'
import type { EntryKind } from '@/lib/domain/kinds'
import type { RefusalCode } from '@/lib/domain/outcome'
import { monthsAfter } from '@/lib/domain/service-freshness'
import { isUuid } from '@/lib/domain/uuid'
import { volatilityOf } from '@/lib/domain/volatility'

/** What is published of an entry, to be read through and vouched for. */
export interface Verifiable {
	entry: string
	kind: EntryKind
	slug: string
	revision: string
	hash: string
	number: number
	answer: string | null
	blocks: Block[]
	references: PortableReference[]
	/** Why this member may not vouch for it; null when they may. */
	refusal: Extract<RefusalCode, 'own-work' | 'no-clinic'> | null
	/** The first and last day it can be verified until, and the one that suits its topic. */
	until: { first: string; last: string; usual: string }
}

const USUAL_MONTHS = { high: 6, medium: 12, low: 24 } as const
const LONGEST_MONTHS = 24

/** The published words of an entry for whoever verifies them; null where there are none, or they are a service's. */
export async function readVerifiable(actor: Actor, id: string | undefined): Promise<Verifiable | null> {
	const text = id && isUuid(id) ? await findPublishedText(id) : null
	if (!text || text.kind === 'service') return null
	const { entry, kind, slug, topic, revision } = text
	const day = today()
	const isOwn = revision.contributors.includes(actor.id)
	return {
		entry,
		kind,
		slug,
		revision: revision.id,
		hash: revision.hash,
		number: revision.number,
		answer: revision.answer,
		blocks: blocksOf(kind, revision.content),
		references: revision.references,
		refusal: isOwn ? 'own-work' : actor.clinic ? null : 'no-clinic',
		until: {
			first: monthsAfter(day, 1),
			last: monthsAfter(day, LONGEST_MONTHS),
			usual: monthsAfter(day, USUAL_MONTHS[volatilityOf(topic)]),
		},
	}
}
