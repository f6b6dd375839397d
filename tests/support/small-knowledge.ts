import { importContent } from '@/lib/content/import-content'
import { type Editors, makeEditors } from './editors'
import { type FreshDatabase, freshDatabase } from './fresh-database'
import { smallFolder } from './small-folder'

export interface SmallKnowledge extends Editors {
	db: FreshDatabase
	/** The entry of a kind and name, as `idOf('claim', 'it/refugee/health/1')`. */
	idOf: (kind: string, slug: string) => Promise<string>
}

/** The smallest knowledge base, imported into a database of its own, with members who work on it. */
export async function smallKnowledge(changes: Record<string, string | null> = {}): Promise<SmallKnowledge> {
	const db = await freshDatabase('empty')
	const folder = smallFolder(changes)
	try {
		await importContent(folder.path)
	} finally {
		folder.remove()
	}
	const idOf = async (kind: string, slug: string) => {
		const [row] = await db.sql<{ id: string }>('SELECT id FROM "Entry" WHERE kind = $1 AND slug = $2', [kind, slug])
		if (!row) throw new Error(`There is no ${kind} ${slug}`)
		return row.id
	}
	return { db, idOf, ...(await makeEditors(db.sql)) }
}
