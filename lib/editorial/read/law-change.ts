import { findLawChange, type ListedLawChange } from '@/lib/db/law-change-list'
import { findTouched, type TouchedEntry } from '@/lib/db/law-change-tasks'
import { findMemberNames, type NamedMember } from '@/lib/db/member-names'
import { type Paged, pageAsked, pageOf } from '@/lib/domain/paging'

export type { TouchedEntry }

export interface LawChangePage {
	change: ListedLawChange
	/** Everything it touches in one country and state, or in all of them. */
	touched: Paged<TouchedEntry>
	counts: Record<TouchedEntry['state'], number>
	countries: { country: string | null; entries: number; open: number }[]
	/** The languages in which something it touches is published. */
	languages: string[]
	task: TouchedEntry | null
	members: NamedMember[]
}

const ROWS = 200

export interface Asked {
	state?: string
	country?: string
	page?: string
	task?: string
}

function byCountry(all: TouchedEntry[]): LawChangePage['countries'] {
	const counts = new Map<string | null, { entries: number; open: number }>()
	for (const { country, state } of all) {
		const { entries, open } = counts.get(country) ?? { entries: 0, open: 0 }
		counts.set(country, { entries: entries + 1, open: open + (state === 'open' ? 1 : 0) })
	}
	return [...counts].map(([country, count]) => ({ country, ...count }))
}

/** One change of law with everything it touches; null where there is none. */
export async function loadLawChange(id: string, asked: Asked): Promise<LawChangePage | null> {
	const [change, all, members] = await Promise.all([
		findLawChange(id),
		findTouched(id),
		findMemberNames({ disabled: false }),
	])
	if (!change) return null
	const isAsked = (row: TouchedEntry) =>
		(!asked.state || row.state === asked.state) && (!asked.country || row.country === asked.country)
	const count = (state: TouchedEntry['state']) => all.filter((row) => row.state === state).length
	return {
		change,
		touched: pageOf(all.filter(isAsked), pageAsked(asked.page), ROWS),
		counts: { open: count('open'), done: count('done'), not_affected: count('not_affected') },
		countries: byCountry(all),
		languages: [...new Set(all.flatMap((row) => row.languages))].sort(),
		task: all.find((row) => row.task === asked.task) ?? null,
		members,
	}
}

/** Everything a change of law touches, for a file; null where there is no such change. */
export async function listTouched(id: string): Promise<TouchedEntry[] | null> {
	return (await findLawChange(id)) ? findTouched(id) : null
}
