import { type ChangeFilter, findPublishedChanges } from '@/lib/db/published-changes'
import type { OpenChange } from '@/lib/domain/open-data/change'
import { firstOf, type KeyedPage } from '@/lib/domain/open-data/cursor'
import { romeDay } from '@/lib/domain/rome-day'
import type { Topic } from '@/lib/domain/topics'
import { type AskedPage, startOf } from './asked'

/** A page of what was published and withdrawn, the latest first. */
export async function loadOpenChanges(asked: AskedPage & ChangeFilter): Promise<KeyedPage<OpenChange>> {
	const { kind, country, status, topic, limit } = asked
	const before = startOf(asked)
	const found = await findPublishedChanges({ kind, country, status, topic }, { before, limit: limit + 1 })
	const { items, next } = firstOf(found, ({ id }) => id, limit)
	return {
		items: items.map(({ id, at, topic, ...change }) => ({ ...change, day: romeDay(at), topic: topic as Topic })),
		next,
	}
}
