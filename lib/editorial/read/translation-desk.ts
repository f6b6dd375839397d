import { findComments } from '@/lib/db/comments'
import { type EntryToTranslate, findEntryToTranslate } from '@/lib/db/entry-to-translate'
import { findGlossary } from '@/lib/db/glossary'
import { findTranslationDraft } from '@/lib/db/translation-drafts'
import { type FoundTranslation, findTranslationIn } from '@/lib/db/translations'
import { type Actor, speaks } from '@/lib/domain/actor'
import { type Block, blocksOf } from '@/lib/domain/blocks'
import { dayOf } from '@/lib/domain/day-of'
import type { ExplainedTerm } from '@/lib/domain/explained-term'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { type DiffRun, diffTexts } from '@/lib/domain/text-diff'
import type { Finding } from '@/lib/domain/translation-checks/finding'
import type { Settlement } from '@/lib/domain/translation-checks/settlement'
import { type DraftBlock, isUntouched, layBlocks, translationHash } from '@/lib/domain/translation-draft'
import { judgeTranslation } from '../judge-translation'
import { termsIn } from './block-terms'

export interface DeskBlock extends DraftBlock {
	/** The words readers see now; `source` are those that `text` translates. */
	now: string
	/** What changed in the source since it was translated; null where nothing did. */
	changes: DiffRun[] | null
	terms: ExplainedTerm[]
}

export interface DeskComment {
	id: string
	block: string | null
	author: string
	text: string
	/** The day it was written, YYYY-MM-DD. */
	day: string
	settledBy: string | null
}

/** Everything on one translator's or reviewer's desk. */
export interface TranslationDesk {
	entry: Omit<EntryToTranslate, 'content'>
	language: string
	blocks: DeskBlock[]
	/** Translated before, of words that are no longer there. */
	left: DraftBlock[]
	/** The version of the working copy; 0 where there is none. */
	version: number
	method: 'human' | 'machine'
	/** Who saved the working copy last. */
	savedBy: string | null
	settlements: Settlement[]
	findings: Finding[]
	/** The translation that waits for a speaker. */
	open: { id: string; hash: string; author: string; method: 'human' | 'machine'; number: number; mine: boolean } | null
	/** What the speaker who sent it back asked for. */
	returned: { reviewer: string; comment: string } | null
	/** What readers have. */
	readers: { method: 'human' | 'machine'; reviewedBy: string | null; number: number } | null
	comments: DeskComment[]
	/** Whether who asks translates into this language. */
	mine: boolean
}

function lay(source: Block[], known: readonly DraftBlock[], terms: readonly ExplainedTerm[]) {
	const laid = layBlocks(source, known)
	const blocks = laid.blocks.map((block, index): DeskBlock => {
		const now = source[index]?.text ?? ''
		const changes = block.source === now ? null : diffTexts(block.source, now, SOURCE_LANGUAGE)
		return { ...block, now, changes, terms: termsIn(now, terms) }
	})
	return { blocks, left: laid.left }
}

async function readComments(entryId: string, language: string): Promise<DeskComment[]> {
	const all = await findComments(entryId)
	return all
		.filter((comment) => comment.language === language)
		.map(({ id, block, author, text, at, settledBy }) => ({
			id,
			block,
			author,
			text,
			day: dayOf(at),
			settledBy,
		}))
}

function lastRequest(translation: FoundTranslation | null) {
	const review = translation?.reviews.findLast(({ verdict }) => verdict === 'request_changes')
	return review ? { reviewer: review.reviewer, comment: review.comment } : null
}

/** Lays an entry and its translation beside each other; null where the entry is not there for readers. */
export async function readTranslationDesk(
	actor: Actor,
	entryId: string,
	language: string,
): Promise<TranslationDesk | null> {
	const found = await findEntryToTranslate(entryId)
	if (!found) return null
	const { content, ...entry } = found
	const place = { entryId, language }
	const [draft, open, readers, sentBack, terms, comments] = await Promise.all([
		findTranslationDraft(place),
		findTranslationIn('submitted', place),
		findTranslationIn('published', place),
		findTranslationIn('changes_requested', place),
		findGlossary(language),
		readComments(entryId, language),
	])
	const laid = lay(blocksOf(entry.kind, content), open?.blocks ?? draft?.blocks ?? readers?.blocks ?? [], terms)
	const current = laid.blocks.filter((block) => block.changes === null)
	const begun = readers?.method === 'machine' && isUntouched(laid.blocks, readers.blocks) ? 'machine' : 'human'
	return {
		entry,
		language,
		...laid,
		version: draft?.version ?? 0,
		method: open?.method ?? draft?.method ?? begun,
		savedBy: draft?.memberName ?? null,
		settlements: open?.settlements ?? draft?.settlements ?? [],
		findings: await judgeTranslation(current, language),
		open: open && {
			id: open.id,
			hash: translationHash(open.blocks),
			author: open.author,
			method: open.method,
			number: open.number,
			mine: open.contributors.includes(actor.id),
		},
		returned: lastRequest(sentBack),
		readers: readers && { method: readers.method, reviewedBy: readers.reviewedBy, number: readers.number },
		comments,
		mine: speaks(actor, language),
	}
}
