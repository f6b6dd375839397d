import { findPublished, type PublishedEntry } from '@/lib/db/published-entries'
import { findStatuses } from '@/lib/db/reference-tables'
import type { Guide, StatusFacts, TopicGuidance } from '@/lib/domain/reading'
import { TOPICS, type Topic } from '@/lib/domain/topics'
import { readableClaim, readableService, readableStatus } from './readable'

/** Nobody is sent to a place that is only planned. */
const isOpen = (service: PublishedEntry<'service'>) => service.content.opening !== 'planned'

const today = () => new Date().toISOString().slice(0, 10)

async function findStatus(slug: string): Promise<StatusFacts | undefined> {
	return (await findStatuses()).find((status) => status.slug === slug)
}

/** Assembles the guide of a country and a status; null where no such guide exists. */
export async function loadGuide(country: string, slug: string, language: string): Promise<Guide | null> {
	const status = await findStatus(slug)
	if (!status) return null
	const [claims, profiles, services] = await Promise.all([
		findPublished('claim', { country, status: slug }, language),
		findPublished('status', { country, status: slug }, language),
		findPublished('service', { country, servesStatus: slug }, language),
	])
	if (claims.length === 0) return null
	const readable = claims.map((claim) => readableClaim(claim, language, today()))
	return {
		country,
		status,
		profile: profiles[0] ? readableStatus(profiles[0], language, today()) : null,
		topics: TOPICS.map((topic) => ({ topic, claims: readable.filter((claim) => claim.topic === topic) })),
		services: services.filter(isOpen).map((service) => readableService(service, language)),
	}
}

/** One topic of a guide in full; null where no such guide exists. A guide's topic may have no claims: that is a gap. */
export async function loadTopic(
	country: string,
	slug: string,
	topic: Topic,
	language: string,
): Promise<TopicGuidance | null> {
	const status = await findStatus(slug)
	if (!status) return null
	const [claims, profiles, services] = await Promise.all([
		findPublished('claim', { country, status: slug, topic }, language),
		findPublished('status', { country, status: slug }, language),
		findPublished('service', { country, servesStatus: slug, servesTopic: topic }, language),
	])
	if (claims.length === 0 && profiles.length === 0) return null
	return {
		country,
		status,
		topic,
		claims: claims.map((claim) => readableClaim(claim, language, today())),
		services: services.filter(isOpen).map((service) => readableService(service, language)),
	}
}
