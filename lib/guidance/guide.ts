import { findStatuses } from '@/lib/db/reference-tables'
import { findWithdrawnClaims } from '@/lib/db/withdrawn-claims'
import type { Guide, ReadableClaim, StatusFacts, TopicGuidance, WithdrawnClaim } from '@/lib/domain/reading'
import { TOPICS, type Topic } from '@/lib/domain/topics'
import { findEntries, findGrounded, type Overlay } from './find-entries'
import { readableChecklist } from './readable'
import { readableClaim, readableStatus, readableWithdrawal } from './readable-claim'
import { loadOpenServices } from './services'
import { today } from './today'

async function findStatus(slug: string): Promise<StatusFacts | undefined> {
	return (await findStatuses()).find((status) => status.slug === slug)
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

/** Assembles the guide of a country and a status; null where no such guide exists. */
export async function loadGuide(
	country: string,
	slug: string,
	language: string,
	overlay?: Overlay,
): Promise<Guide | null> {
	const status = await findStatus(slug)
	if (!status) return null
	const [{ claims, withdrawn }, profiles, checklists, services] = await Promise.all([
		loadClaims({ country, status: slug }, language, overlay),
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
	const status = await findStatus(slug)
	if (!status) return null
	const [{ claims, withdrawn }, profiles, services] = await Promise.all([
		loadClaims({ country, status: slug, topic }, language, overlay),
		findEntries('status', { country, status: slug }, language, overlay),
		loadOpenServices({ country, servesStatus: slug, servesTopic: topic }, language, overlay),
	])
	if (claims.length + withdrawn.length + profiles.length === 0) return null
	return { country, status, topic, claims, withdrawn, services }
}
