import { findClaimOnDay } from '@/lib/db/claim-on-day'
import { type ClaimPlacing, findClaimPlacing, findLoggedChanges, findVerifications } from '@/lib/db/public-history'
import type { GroundedEntry } from '@/lib/db/published-with-law'
import { asItStoodOn } from '@/lib/domain/as-of'
import { blocksOf } from '@/lib/domain/blocks'
import type { ClaimRecord } from '@/lib/domain/claim-record'
import { answerDay } from '@/lib/domain/day-asked-for'
import { today } from '@/lib/domain/days'
import { historyOf } from '@/lib/domain/public-history'
import { romeDay } from '@/lib/domain/rome-day'
import { findGrounded } from './find-entries'
import { readableClaim, readableWithdrawal } from './readable-claim'

/** Of a translation, only what translates these very words: an earlier revision must not be told in later ones. */
function inItsOwnWords(entry: GroundedEntry<'claim'>): GroundedEntry<'claim'> {
	const standing = new Set(blocksOf('claim', entry.content).map(({ text }) => text))
	const { translation } = entry
	const blocks = translation?.blocks.filter(({ source }) => standing.has(source)) ?? []
	return { ...entry, translation: translation && { ...translation, blocks } }
}

async function claimOn(revision: string, day: string, language: string) {
	const entry = await findClaimOnDay(revision, day, language)
	return entry && readableClaim(inItsOwnWords(entry), language, day)
}

async function claimNow(slug: string, language: string) {
	const [entry] = await findGrounded('claim', { slug }, language)
	return entry ? readableClaim(entry, language, today()) : null
}

function withdrawalOf({ withdrawnReason: reason, withdrawnAt: at, ...placing }: ClaimPlacing) {
	return reason && at ? readableWithdrawal({ ...placing, reason, on: romeDay(at) }) : null
}

/**
 * A claim with its law, its history and its verifications, as it is or as it stood on a day that an address asks for;
 * null where nothing of that name was ever published.
 */
export async function loadClaimRecord(
	slug: string,
	language: string,
	asked: string | null,
): Promise<ClaimRecord | null> {
	const [placing, changes] = await Promise.all([findClaimPlacing(slug), findLoggedChanges('claim', { slug })])
	if (!placing) return null
	const verifications = await findVerifications(changes.flatMap(({ revision }) => revision ?? []))
	const day = answerDay(asked, today(), changes)
	const history = historyOf(changes, verifications)
	const { country, status, topic, entitlement } = placing
	const facts = {
		slug,
		country,
		status,
		topic,
		entitlement,
		day,
		history,
		first: history.at(-1)?.on ?? '',
		today: today(),
	}
	const publicationOf = (revision: string | null) =>
		history.find((step) => step.revision === revision && step.sort !== 'withdrawal') ?? null
	if (day.state === 'stood') {
		const claim = await claimOn(day.revision, day.on, language)
		return { ...facts, claim, withdrawn: null, step: publicationOf(day.revision) }
	}
	if (day.state !== 'now' && day.state !== 'no-day') return { ...facts, claim: null, withdrawn: null, step: null }
	const step = publicationOf(asItStoodOn(today(), changes))
	return { ...facts, claim: await claimNow(slug, language), withdrawn: withdrawalOf(placing), step }
}
