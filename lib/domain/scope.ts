/** The words content uses for "all of them". */
export const EVERY_TOPIC = 'cross-cutting'
export const EVERY_STATUS = 'all'

interface Scope {
	topics: string[]
	statuses: string[]
}

/** The topics and statuses a service or provision names; empty for other kinds. */
export function scopeOf(content: object): Scope {
	const { topics = [], statuses = [] } = content as Partial<Scope>
	return { topics, statuses }
}

/** The same with "all of them" spelled out, as the columns that queries filter on hold it. */
export function expandScope(scope: Scope, every: Scope): Scope {
	return {
		topics: scope.topics.includes(EVERY_TOPIC) ? every.topics : scope.topics,
		statuses: scope.statuses.includes(EVERY_STATUS) ? every.statuses : scope.statuses,
	}
}
