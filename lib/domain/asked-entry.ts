import { ENTRY_KINDS } from './kinds'
import type { NewEntry } from './new-entry'
import type { WritingChoices } from './writing-choices'

/** The entry that an address asks to begin, without what is not there to choose. A claim where no kind is asked. */
export function readAskedEntry(
	query: Record<string, string | string[] | undefined>,
	{ countries, statuses, entitlements, sources }: WritingChoices,
): NewEntry {
	const among = (key: string, values: string[]) => values.find((value) => value === query[key]) ?? null
	const topic = entitlements.find(({ slug }) => slug === query.entitlement)?.topic
	return {
		kind: ENTRY_KINDS.find((kind) => kind === query.kind) ?? 'claim',
		country: among('country', countries),
		status: among('status', statuses),
		topic:
			topic ??
			among(
				'topic',
				entitlements.map(({ topic }) => topic),
			),
		entitlement: among(
			'entitlement',
			entitlements.map(({ slug }) => slug),
		),
		parent: among(
			'parent',
			sources.map(({ slug }) => slug),
		),
		name: typeof query.name === 'string' ? query.name : null,
	}
}
