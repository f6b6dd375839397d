import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { type CarriedTranslation, holdCarried } from '@/lib/db/carried-translations'
import type { Transaction } from '@/lib/db/client'
import { editing } from '@/lib/db/editing'
import { insertTranslationDraft, updateTranslationDraft } from '@/lib/db/translation-drafts'
import { type Actor, speaks } from '@/lib/domain/actor'
import { readCarriedName } from '@/lib/domain/carried-entry'
import { done, type Outcome, refused } from '@/lib/domain/outcome'
import { type DraftBlock, layBlocks } from '@/lib/domain/translation-draft'
import { type ImportedEntry, importXliff as readXliff } from '@/lib/xliff/import-xliff'
import { defineVerb } from './define-verb'
import { id, version } from './fields'
import { targetLanguage } from './translation-fields'

const input = z.object({
	language: targetLanguage,
	/** The bytes of the file. */
	file: z.base64(),
	/** What someone who saw both texts chose for an entry, at the version of its working copy that they saw. */
	settled: z.array(z.object({ entry: id, version, keep: z.enum(['file', 'here']) })).default([]),
})

type Input = z.output<typeof input>

interface Incoming {
	held: CarriedTranslation
	/** The version the working copy had when the file was made. */
	version: number
	units: DraftBlock[]
}

/** What stands here of one block, in the working copy or else for readers. */
function textHere({ draft, readers }: CarriedTranslation, { key, source }: DraftBlock): string {
	const known = draft?.blocks ?? readers ?? []
	return known.find((block) => block.key === key && block.source === source)?.text ?? ''
}

const isSame = ({ held, units }: Incoming) => units.every((unit) => textHere(held, unit).trim() === unit.text)

/** Both texts of an entry that somebody worked on since the file was made. */
function conflictOf({ held, units }: Incoming) {
	const blocks = units
		.map((unit) => ({ ...unit, here: textHere(held, unit) }))
		.filter(({ text, here }) => text !== here.trim())
	const by = held.draft?.memberName ?? null
	return { entry: held.id, key: held.key, version: held.draft?.version ?? 0, locked: held.isOpen, by, blocks }
}

function verdictOn(incoming: Incoming, settled: Input['settled']): 'write' | 'leave' | 'conflict' {
	const { held } = incoming
	if (isSame(incoming)) return 'leave'
	const version = held.draft?.version ?? 0
	const chosen = settled.find((choice) => choice.entry === held.id && choice.version === version)
	if (chosen?.keep === 'here') return 'leave'
	if (held.isOpen) return 'conflict'
	return chosen || version === incoming.version ? 'write' : 'conflict'
}

async function write(tx: Transaction, actor: Actor, language: string, { held, units }: Incoming): Promise<boolean> {
	const { blocks, left } = layBlocks(held.source, held.draft?.blocks ?? held.readers ?? [])
	const brought = new Map(units.map((unit) => [unit.key, unit]))
	const draft = {
		entryId: held.id,
		language,
		memberId: actor.id,
		method: 'human' as const,
		blocks: [...blocks.map((block) => brought.get(block.key) ?? block), ...left],
		settlements: held.draft?.settlements ?? [],
	}
	if (held.draft) return updateTranslationDraft(tx, { ...draft, version: held.draft.version })
	return (await insertTranslationDraft(tx, draft)) !== null
}

async function takeIn(
	tx: Transaction,
	actor: Actor,
	sent: Input,
	entries: Incoming[],
): Promise<Outcome<{ drafts: { entry: string; key: string; blocks: number }[]; same: number }>> {
	const judged = entries.map((incoming) => ({ incoming, verdict: verdictOn(incoming, sent.settled) }))
	const of = (wanted: string) => judged.filter(({ verdict }) => verdict === wanted).map(({ incoming }) => incoming)
	const conflicts = of('conflict')
	if (conflicts.length > 0) return refused('conflict', { conflicts: conflicts.map(conflictOf) })
	for (const incoming of of('write')) {
		// The entry is held, so its working copy cannot have moved.
		if (!(await write(tx, actor, sent.language, incoming))) throw new Error(`${incoming.held.key} moved while held`)
	}
	const drafts = of('write').map(({ held, units }) => ({ entry: held.id, key: held.key, blocks: units.length }))
	for (const { entry, blocks } of drafts) {
		await writeAudit(tx, actor, 'import-xliff', { entryId: entry, detail: { language: sent.language, blocks } })
	}
	return done({ drafts, same: of('leave').length })
}

/** The entries of a file that it names in our way, held; the rest are unknown. */
async function hold(tx: Transaction, names: string[], language: string) {
	const read = names.map((name) => ({ name, carried: readCarriedName(name) }))
	const keys = read.flatMap(({ carried }) => (carried ? [carried.key] : []))
	const held = await holdCarried(tx, [...new Set(keys)], language)
	return new Map(
		read.flatMap(({ name, carried }) => {
			const entry = carried ? held.get(carried.key) : undefined
			return carried && entry ? [[name, { held: entry, version: carried.version }] as const] : []
		}),
	)
}

/**
 * Takes a translator's file back into working copies: whole, or not at all with the reason. What somebody wrote since
 * the file was made is never written over: both texts come back, until someone who saw them chose.
 */
export const importXliff = defineVerb('import-xliff', input, async (actor, sent) => {
	if (!speaks(actor, sent.language)) return refused('wrong-language')
	return editing(async (tx) => {
		let held: Awaited<ReturnType<typeof hold>> = new Map()
		const file = await readXliff(Buffer.from(sent.file, 'base64'), {
			language: sent.language,
			sourcesOf: async (names) => {
				held = await hold(tx, names, sent.language)
				return new Map([...held].map(([name, entry]) => [name, entry.held.source]))
			},
		})
		if (!file.ok) return refused('file-damaged', { reason: file.code, ...file.detail })
		const incoming = file.entries.flatMap(({ entry, units }: ImportedEntry) => {
			const place = held.get(entry)
			return place ? [{ ...place, units }] : []
		})
		const twice = incoming.find(({ held: { id } }, at) =>
			incoming.some((other, then) => then < at && other.held.id === id),
		)
		if (twice) return refused('file-damaged', { reason: 'duplicate-unit', entry: twice.held.key, unit: '' })
		return takeIn(tx, actor, sent, incoming)
	})
})
