import { findDraft } from '@/lib/db/drafts'
import { type LockedEntry, readEntry } from '@/lib/db/locked-entry'
import type { Overlay } from '@/lib/db/overlay'
import { findPublished } from '@/lib/db/published-entries'
import { findRevision } from '@/lib/db/revisions'
import { findTranslationDraft } from '@/lib/db/translation-drafts'
import { findTranslationIn } from '@/lib/db/translations'
import type { PortableReference } from '@/lib/domain/entry'
import { type ChangeGrade, gravest } from '@/lib/domain/grades'
import type { TermContent } from '@/lib/domain/kinds/term'
import { showableContent } from '@/lib/domain/showable-content'
import type { PublishedTranslation } from '@/lib/domain/translation'
import { findLawOfDraft } from './law-of-draft'

export type { Overlay }

interface Words {
	content: object
	references: PortableReference[]
	/** How grave the change to what is published is; null where these words are published. */
	grade: ChangeGrade | null
}

/** The words under way: those being checked, else the working copy, else what is published. */
async function findWords(entry: LockedEntry): Promise<Words> {
	const open = entry.openId ? await findRevision(entry.openId) : null
	if (open) return open
	const draft = await findDraft(entry.id)
	if (draft) return { ...draft, grade: draft.grade ?? 'legal' }
	const published = entry.publishedId ? await findRevision(entry.publishedId) : null
	return published ? { ...published, grade: null } : { content: {}, references: [], grade: null }
}

/** The translation under way: the working copy, else what waits for a speaker; null where there is none. */
async function findTranslationUnderWay(entryId: string, language: string): Promise<PublishedTranslation | null> {
	const place = { entryId, language }
	const found = (await findTranslationDraft(place)) ?? (await findTranslationIn('submitted', place))
	if (!found) return null
	const blocks = found.blocks.filter(({ text }) => text.trim() !== '')
	return { language, method: found.method, reviewed: false, blocks, changedSince: 'cosmetic' }
}

/**
 * One entry as readers would see it were its words published now, and its translation with them where `underWay` asks
 * for it; null where there is no such entry. `day` is today, YYYY-MM-DD.
 */
export async function loadOverlay(
	id: string,
	language: string,
	{ underWay, day }: { underWay: boolean; day: string },
): Promise<Overlay | null> {
	const row = await readEntry(id)
	if (!row) return null
	const { kind, slug, country, status, entitlement, topic, parent } = row
	const words = await findWords(row)
	const [standing] = await findPublished(kind, { slug }, language)
	const published = standing?.translation ?? null
	const since = words.grade === null ? [] : [words.grade]
	const behind = published && { ...published, changedSince: gravest([published.changedSince, ...since]) }
	const content = showableContent(kind, words.content, day) as Overlay['entry']['content']
	return {
		kind,
		parent,
		terms: kind === 'term' ? [content as TermContent] : [],
		entry: {
			...{ slug, country, status, entitlement, topic },
			position: standing?.position ?? Number.MAX_SAFE_INTEGER,
			content,
			translation: (underWay ? await findTranslationUnderWay(id, language) : null) ?? behind,
			// What is not published was verified by nobody.
			verifications: words.grade === null ? (standing?.verifications ?? []) : [],
			clinic: null,
			owesCheck: false,
			lawChanges: [],
			references: await findLawOfDraft(words.references, language),
		},
	}
}
