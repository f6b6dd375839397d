import { findEntryLabels } from '@/lib/db/entry-labels'
import { countLanguages } from '@/lib/db/language-totals'
import { findOpenCells, type OpenCell } from '@/lib/db/queue/gaps'
import { findMine } from '@/lib/db/queue/mine'
import { findOverdue } from '@/lib/db/queue/overdue'
import { findOpenTasks } from '@/lib/db/queue/tasks'
import { findWaiting, languagesOf } from '@/lib/db/queue/waiting'
import type { Actor } from '@/lib/domain/actor'
import { today } from '@/lib/domain/days'
import type { EntryLabel } from '@/lib/domain/entry-label'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { may } from '@/lib/domain/permissions'
import type { WaitingItem, WaitingPart } from '@/lib/domain/waiting-item'

export interface QueueLine extends Omit<WaitingItem, 'entryId'> {
	entry: EntryLabel
}

export interface QueuePart {
	lines: QueueLine[]
	total: number
}

/** How far one language is, in words of what readers get. */
export interface LanguageWork {
	language: string
	missing: number
	behind: number
	/** Translations that wait for a speaker. */
	waiting: number
}

export const SPLIT_PARTS = ['waiting', 'overdue', 'lawChanges'] as const

type SplitPart = (typeof SPLIT_PARTS)[number]

/** A member's work: what is theirs to do, and apart from it what others must. */
export interface Queue {
	mine: QueuePart
	own: Record<SplitPart, QueuePart>
	others: Record<SplitPart, QueuePart>
	gaps: { cells: OpenCell[]; total: number; isOwn: boolean }
	translations: { languages: LanguageWork[]; isOwn: boolean }
}

async function loadLanguages(actor: Actor): Promise<Queue['translations']> {
	const own = languagesOf(actor)
	const totals = await countLanguages()
	const wanted = totals.filter(({ language }) => language !== SOURCE_LANGUAGE)
	const shown = own.length > 0 ? wanted.filter(({ language }) => own.includes(language)) : wanted
	return {
		isOwn: own.length > 0,
		languages: shown.map(({ language, words, done, machine, behind, waiting }) => {
			return { language, missing: words - done - machine - behind, behind, waiting }
		}),
	}
}

/** Everything the start page shows one member, in a fixed number of statements whatever there is. */
export async function loadQueue(actor: Actor): Promise<Queue> {
	const [mine, waiting, overdue, tasks, gaps, translations] = await Promise.all([
		findMine(actor.id),
		findWaiting(actor),
		findOverdue(actor, today()),
		findOpenTasks(actor),
		findOpenCells(),
		loadLanguages(actor),
	])
	const parts = [mine, waiting.mine, waiting.others, overdue.mine, overdue.others, tasks.mine, tasks.others]
	const labels = await findEntryLabels([...new Set(parts.flatMap(({ items }) => items.map((item) => item.entryId)))])
	const named = ({ items, total }: WaitingPart): QueuePart => ({
		total,
		lines: items.flatMap(({ entryId, ...item }) => {
			const entry = labels.get(entryId)
			return entry ? [{ ...item, entry }] : []
		}),
	})
	return {
		mine: named(mine),
		own: { waiting: named(waiting.mine), overdue: named(overdue.mine), lawChanges: named(tasks.mine) },
		others: { waiting: named(waiting.others), overdue: named(overdue.others), lawChanges: named(tasks.others) },
		gaps: { ...gaps, isOwn: may(actor, 'create-entry') },
		translations,
	}
}
