import { findPublishedSlugs } from '@/lib/db/published-slugs'
import type { GroundedEntry } from '@/lib/db/published-with-law'
import type { Answer } from '@/lib/domain/answers'
import { today } from '@/lib/domain/days'
import type { OpenClaim } from '@/lib/domain/open-data/claim'
import { firstOf, type KeyedPage } from '@/lib/domain/open-data/cursor'
import type { ReadableClaim } from '@/lib/domain/reading'
import type { Topic } from '@/lib/domain/topics'
import { findGrounded } from '../find-entries'
import { readableClaim } from '../readable-claim'
import { type AskedPage, type Pages, startOf } from './asked'
import { trustOf } from './trust'

/** A claim as data, from what its readers read. */
export function openClaimOf(country: string, claim: ReadableClaim, pages: Pages): OpenClaim {
	const { slug, status, topic, entitlement, answer, summary, reason, conditions, steps, documents } = claim
	const { where, deadline, changing, practice, refused, recheck, asOf, checked, validity, citations } = claim
	return {
		...{ slug, page: pages.claim({ ...claim, country }), country, status, topic: topic as Topic, entitlement, answer },
		...{ summary, reason, conditions, steps, documents, where, deadline, changing, practice, refused, recheck },
		...{ asOf, checked, validity, ...trustOf(claim), citations },
	}
}

const dataOf = (entry: GroundedEntry<'claim'>, language: string, pages: Pages) =>
	openClaimOf(entry.country ?? '', readableClaim(entry, language, today()), pages)

interface AskedClaims extends AskedPage {
	country?: string
	status?: string
	topic?: Topic
	answer?: Answer
}

/** A page of the published claims that were asked for. */
export async function loadOpenClaims(asked: AskedClaims, pages: Pages): Promise<KeyedPage<OpenClaim>> {
	const { country, status, topic, answer, language, limit } = asked
	const range = { after: startOf(asked), limit: limit + 1 }
	const found = await findPublishedSlugs('claim', { country, status, topic, answer }, range)
	const { items: slugs, next } = firstOf(found, (slug) => slug, limit)
	const entries = await findGrounded('claim', { slugs }, language)
	const bySlug = new Map(entries.map((entry) => [entry.slug, dataOf(entry, language, pages)]))
	return { items: slugs.flatMap((slug) => bySlug.get(slug) ?? []), next }
}

/** One published claim; null where there is none. */
export async function loadOpenClaim(slug: string, language: string, pages: Pages): Promise<OpenClaim | null> {
	const [entry] = await findGrounded('claim', { slug }, language)
	return entry ? dataOf(entry, language, pages) : null
}
