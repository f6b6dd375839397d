import { findStatuses } from '@/lib/db/reference-tables'
import { findWithdrawnClaims } from '@/lib/db/withdrawn-claims'
import { today } from '@/lib/domain/days'
import type { ReadableClaim, StatusFacts, WithdrawnClaim } from '@/lib/domain/reading'
import type { Guide, OverlayClaims, TopicGuidance } from '@/lib/domain/reading-pages'
import { TOPICS, type Topic } from '@/lib/domain/topics'
import { findEntries, findGrounded, type Overlay } from './find-entries'
import { loadMoves } from './moves'
import { loadNorms } from './norms'
import { readableChecklist } from './readable'
import { readableClaim, readableStatus, readableWithdrawal } from './readable-claim'
import { loadOpenServices } from './services'

/** A status, and the overlays that cross it; an overlay is crossed by none. */
async function findStatus(slug: string): Promise<{ status: StatusFacts; crossing: StatusFacts[] } | null> {
	const all = await findStatuses()
	const status = all.find((candidate) => candidate.slug === slug)
	if (!status) return null
	return { status, crossing: status.kind === 'overlay' ? [] : all.filter(({ kind }) => kind === 'overlay') }
}

interface Asked {
	country: string
	status: string
	topic?: Topic
}

/** The claims of a guide, or of one topic of it, and those that were withdrawn from it for a reason. */
async function loadClaims(
	{ country, status, topic }: Asked,
	language: string,
	overlay: Overlay | undefined,
): Promise<{ claims: ReadableClaim[]; withdrawn: WithdrawnClaim[] }> {
	const [claims, withdrawn] = await Promise.all([
		findGrounded('claim', { country, status, topic }, language, overlay),
		findWithdrawnClaims(country, status, topic),
	])
	return {
		claims: claims.map((claim) => readableClaim(claim, language, today())),
		withdrawn: withdrawn.filter(({ slug }) => slug !== overlay?.entry.slug).map(readableWithdrawal),
	}
}

/** The claims of each overlay that has some here. */
async function loadOverlays(
	crossing: StatusFacts[],
	place: Omit<Asked, 'status'>,
	language: string,
	overlay: Overlay | undefined,
): Promise<OverlayClaims[]> {
	const found = await Promise.all(
		crossing.map(async (status) => {
			const claims = await findGrounded('claim', { ...place, status: status.slug }, language, overlay)
			return { status, claims: claims.map((claim) => readableClaim(claim, language, today())) }
		}),
	)
	return found.filter(({ claims }) => claims.length > 0)
}

/** Assembles the guide of a country and a status; null where no such guide exists. */
export async function loadGuide(
	country: string,
	slug: string,
	language: string,
	overlay?: Overlay,
): Promise<Guide | null> {
	const found = await findStatus(slug)
	if (!found) return null
	const { status, crossing } = found
	const [{ claims, withdrawn }, overlays, moves, profiles, checklists, services] = await Promise.all([
		loadClaims({ country, status: slug }, language, overlay),
		loadOverlays(crossing, { country }, language, overlay),
		loadMoves({ country, status: slug }, language, overlay),
		findGrounded('status', { country, status: slug }, language, overlay),
		findEntries('checklist', { country, forStatus: slug }, language, overlay),
		loadOpenServices({ country, servesStatus: slug }, language, overlay),
	])
	if (claims.length + withdrawn.length === 0) return null
	return {
		country,
		status,
		profile: profiles[0] ? readableStatus(profiles[0], language, today()) : null,
		topics: TOPICS.map((topic) => ({
			topic,
			claims: claims.filter((claim) => claim.topic === topic),
			withdrawn: withdrawn.filter((claim) => claim.topic === topic),
		})),
		overlays,
		...moves,
		checklists: checklists.map((checklist) => readableChecklist(checklist, language, today())),
		services,
	}
}

/** One topic of a guide in full; null where no such guide exists. A guide's topic may have no claims: that is a gap. */
export async function loadTopic(
	country: string,
	slug: string,
	topic: Topic,
	language: string,
	overlay?: Overlay,
): Promise<TopicGuidance | null> {
	const found = await findStatus(slug)
	if (!found) return null
	const { status, crossing } = found
	const [{ claims, withdrawn }, overlays, norms, profiles, services] = await Promise.all([
		loadClaims({ country, status: slug, topic }, language, overlay),
		loadOverlays(crossing, { country, topic }, language, overlay),
		loadNorms({ country, status: slug, topic }, language),
		findEntries('status', { country, status: slug }, language, overlay),
		loadOpenServices({ country, servesStatus: slug, servesTopic: topic }, language, overlay),
	])
	if (claims.length + withdrawn.length + profiles.length === 0) return null
	return { country, status, topic, claims, withdrawn, overlays, norms, services }
}
