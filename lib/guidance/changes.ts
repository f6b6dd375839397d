import { countChanges, countFirstImports, findChanges, findChangingCountries } from '@/lib/db/changes'
import {
	type Change,
	type ChangeFilter,
	type ChangeRow,
	type ChangesPage,
	changeOf,
	type FirstImport,
} from '@/lib/domain/change-list'
import { today } from '@/lib/domain/days'

const PAGE_SIZE = 40
const FEED_SIZE = 50

async function loadImports(place: Pick<ChangeFilter, 'country' | 'topic'>): Promise<FirstImport[]> {
	const rows = await countFirstImports(place)
	return [...new Set(rows.map(({ on }) => on))].map((on) => ({ on, kinds: rows.filter((row) => row.on === on) }))
}

function changesOf(rows: ChangeRow[]): Change[] {
	const day = today()
	return rows.map((row) => changeOf(day, row))
}

/** One page of what changed, the latest first. A page beyond the last is the last. */
export async function loadChanges(filter: ChangeFilter, asked: number): Promise<ChangesPage> {
	const [countries, counts, imports] = await Promise.all([
		findChangingCountries(),
		countChanges(filter),
		loadImports(filter),
	])
	const pages = Math.max(1, Math.ceil(counts[filter.group] / PAGE_SIZE))
	const page = Math.min(asked, pages)
	const rows = await findChanges(filter, { size: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE })
	return { filter, countries, counts, imports, page, pages, changes: changesOf(rows) }
}

/** The latest changes of a country, of every group, and its first imports; null where it never had guidance. */
export async function loadCountryChanges(
	country: string,
): Promise<{ changes: Change[]; imports: FirstImport[] } | null> {
	if (!(await findChangingCountries()).includes(country)) return null
	const place = { country, topic: '' }
	const [rows, imports] = await Promise.all([findChanges(place, { size: FEED_SIZE }), loadImports(place)])
	return { changes: changesOf(rows), imports }
}
