import type { Transaction } from '@/lib/db/client'
import { type LockedEntry, lockEntry } from '@/lib/db/locked-entry'
import { findTask } from '@/lib/db/tasks'
import { done, type Outcome, refused } from '@/lib/domain/outcome'

export interface HeldTask {
	id: string
	version: number
	lawChangeId: string
	entry: LockedEntry
}

/** Holds the entry of an open task, so that no publication settles it meanwhile. `version` is the one that was read. */
export async function holdTask(
	tx: Transaction,
	{ task: id, version }: { task: string; version: number },
): Promise<Outcome<HeldTask>> {
	const found = await findTask(id, tx)
	const entry = found ? await lockEntry(tx, found.entryId) : null
	const task = entry ? await findTask(id, tx) : null
	if (!entry || !task) return refused('not-found')
	if (task.state !== 'open') return refused('wrong-state', { state: task.state })
	if (task.version !== version) return refused('changed-since-read', { version: task.version })
	return done({ id, version, lawChangeId: task.lawChangeId, entry })
}
