import type { OpenGuide } from '@/lib/domain/open-data/guide'
import type { OpenDeadline, OpenTransition } from '@/lib/domain/open-data/moves'
import type {
	ReadableChecklist,
	ReadableDeadline,
	ReadableStatus,
	ReadableTransition,
	WithdrawnClaim,
} from '@/lib/domain/reading'
import type { Topic } from '@/lib/domain/topics'
import { loadGuide } from '../guide'
import type { Pages } from './asked'
import { openClaimOf } from './claims'
import { openServiceOf } from './services'
import { trustOf, verdictOf } from './trust'

/** An entry with its trust told as data; its other fields are the same for readers and for programmes. */
const withTrust = <T extends Parameters<typeof trustOf>[0]>(entry: T) => ({ ...entry, ...trustOf(entry) })

function profileOf({ status, ...profile }: ReadableStatus) {
	return withTrust(profile)
}

const deadlineOf = (deadline: ReadableDeadline): OpenDeadline => withTrust(deadline)

function transitionOf(transition: ReadableTransition): OpenTransition {
	return { ...withTrust(transition), deadlines: transition.deadlines.map(deadlineOf) }
}

function checklistOf(checklist: ReadableChecklist) {
	return { ...checklist, verification: verdictOf(checklist.verification) }
}

function withdrawalOf(country: string, status: string, { anchor, position, topic, ...claim }: WithdrawnClaim) {
	return { country, status, topic: topic as Topic, ...claim }
}

/** Everything readers are told for a country and a status; null where there is no such guide. */
export async function loadOpenGuide(
	country: string,
	slug: string,
	language: string,
	pages: Pages,
): Promise<OpenGuide | null> {
	const guide = await loadGuide(country, slug, language)
	if (!guide) return null
	return {
		...{ country, status: slug, kind: guide.status.kind, page: pages.guide(country, slug) },
		profile: guide.profile ? profileOf(guide.profile) : null,
		topics: guide.topics.map(({ topic, claims, withdrawn }) => ({
			topic,
			claims: claims.map((claim) => openClaimOf(country, claim, pages)),
			withdrawn: withdrawn.map((claim) => withdrawalOf(country, slug, claim)),
		})),
		overlays: guide.overlays.map(({ status, claims }) => ({
			status: status.slug,
			claims: claims.map((claim) => openClaimOf(country, claim, pages)),
		})),
		transitions: guide.transitions.map(transitionOf),
		arrivals: guide.arrivals.map(transitionOf),
		deadlines: guide.deadlines.map(deadlineOf),
		checklists: guide.checklists.map(checklistOf),
		services: guide.services.map((service) => openServiceOf(service, pages)),
	}
}
