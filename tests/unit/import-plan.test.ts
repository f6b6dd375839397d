import { describe, expect, it } from 'vitest'
import { type PortableEntry, portableHash } from '@/lib/domain/entry'
import { type ImportPlan, planImport, type StoredEntry } from '@/lib/domain/import-plan'

const termCalled = (slug: string, meaning: string): PortableEntry => ({
	...{ kind: 'term', slug, country: 'it', status: null, entitlement: null, parent: null, position: 0 },
	...{ content: { term: 'questura', language: 'it', meaning }, references: [], translations: [] },
})

const OLD = termCalled('it/questura', 'as last imported')
const NEW = termCalled('it/questura', 'changed in the file')
const EDITED = termCalled('it/questura', 'edited in the database')

const row = (imported: PortableEntry | null, published: PortableEntry | null): StoredEntry => ({
	kind: 'term',
	slug: 'it/questura',
	importedHash: imported && portableHash(imported),
	publishedHash: published && portableHash(published),
	withdrawnByImport: false,
})

const DATABASE = {
	absent: null,
	unedited: row(OLD, OLD),
	edited: row(OLD, EDITED),
	'edited to what the file says': row(OLD, NEW),
	'withdrawn here': row(OLD, null),
	'withdrawn by the import': { ...row(null, null), withdrawnByImport: true },
	'made here': row(null, EDITED),
	'made here as the file says': row(null, NEW),
	'a draft made here': row(null, null),
}

const FILE = { 'as imported': OLD, changed: NEW, removed: null }

type Outcome = 'create' | 'update' | 'adopt' | 'withdraw' | 'unchanged' | 'conflict' | 'nothing'

function outcomeOf(plan: ImportPlan): Outcome[] {
	return [
		...plan.create.map(() => 'create' as const),
		...plan.update.map(() => 'update' as const),
		...plan.adopt.map(() => 'adopt' as const),
		...plan.withdraw.map(() => 'withdraw' as const),
		...Array.from({ length: plan.unchanged }, () => 'unchanged' as const),
		...plan.conflicts.map(() => 'conflict' as const),
	]
}

const TABLE: [keyof typeof DATABASE, Record<keyof typeof FILE, Outcome>][] = [
	['absent', { 'as imported': 'create', changed: 'create', removed: 'nothing' }],
	['unedited', { 'as imported': 'unchanged', changed: 'update', removed: 'withdraw' }],
	['edited', { 'as imported': 'unchanged', changed: 'conflict', removed: 'conflict' }],
	['edited to what the file says', { 'as imported': 'unchanged', changed: 'adopt', removed: 'conflict' }],
	['withdrawn here', { 'as imported': 'unchanged', changed: 'conflict', removed: 'nothing' }],
	['withdrawn by the import', { 'as imported': 'update', changed: 'update', removed: 'nothing' }],
	['made here', { 'as imported': 'conflict', changed: 'conflict', removed: 'nothing' }],
	['made here as the file says', { 'as imported': 'conflict', changed: 'adopt', removed: 'nothing' }],
	['a draft made here', { 'as imported': 'conflict', changed: 'conflict', removed: 'nothing' }],
]

const CASES = TABLE.flatMap(([here, byFile]) =>
	Object.entries(byFile).map(([file, outcome]) => ({ file: file as keyof typeof FILE, here, outcome })),
)

describe('planImport', () => {
	it.each(CASES)('file $file, database $here: $outcome', ({ file, here, outcome }) => {
		const entry = FILE[file]
		const stored = DATABASE[here]
		const plan = planImport(entry ? [entry] : [], stored ? [stored] : [])
		expect(outcomeOf(plan)).toEqual(outcome === 'nothing' ? [] : [outcome])
	})

	it('names every conflict by its kind and slug', () => {
		const kept = termCalled('it/comune', 'town hall')
		const lost = { ...row(OLD, EDITED), slug: 'it/prefettura' }
		const plan = planImport([NEW, kept], [DATABASE.edited, lost])
		expect(plan.conflicts).toEqual(['term:it/questura', 'term:it/prefettura'])
		expect(plan.create).toEqual([kept])
	})

	it('takes entries of one slug and two kinds for two', () => {
		const gap = { ...OLD, kind: 'gap' as const }
		expect(planImport([OLD, gap], [DATABASE.unedited])).toMatchObject({ create: [gap], unchanged: 1 })
	})

	it.each<[string, PortableEntry]>([
		['a translation', { ...OLD, translations: [{ language: 'ar', method: 'machine', reviewedBy: null, blocks: [] }] }],
		['a citation', { ...OLD, references: [{ provision: 'tui/35', pinpoint: null, quote: null }] }],
	])('sees a change of %s alone', (_what, changed) => {
		expect(planImport([changed], [DATABASE.unedited]).update).toEqual([changed])
	})

	it.each([
		['as imported', DATABASE.unedited, OLD],
		['as edited here', DATABASE.edited, EDITED],
		['as made here', DATABASE['made here'], EDITED],
	])('takes over another place in the file of words that stand %s, and changes nothing else', (_what, here, words) => {
		const moved = { ...words, position: 3 }
		expect(planImport([moved], [{ ...here, position: 0 }])).toMatchObject({ adopt: [moved], update: [], conflicts: [] })
	})

	it('is a conflict where the place and the words changed on both sides', () => {
		const plan = planImport([{ ...NEW, position: 3 }], [{ ...DATABASE.edited, position: 0 }])
		expect(plan.conflicts).toEqual(['term:it/questura'])
	})
})
