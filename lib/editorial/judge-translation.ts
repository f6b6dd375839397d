import type { Transaction } from '@/lib/db/client'
import { findGlossary } from '@/lib/db/glossary'
import { checkTranslation } from '@/lib/domain/translation-checks'
import type { Finding } from '@/lib/domain/translation-checks/finding'
import type { DraftBlock } from '@/lib/domain/translation-draft'

/** What the checks find in the blocks that have a text: against their source, the law's own words and the glossary. */
export async function judgeTranslation(
	blocks: readonly DraftBlock[],
	language: string,
	client?: Transaction,
): Promise<Finding[]> {
	const known = await findGlossary(language, client)
	const glossary = known.flatMap(({ meaning, translated, agreed }) =>
		agreed && translated ? [{ source: meaning, text: translated }] : [],
	)
	const written = blocks.map((block) => ({ ...block, text: block.text.trim() })).filter(({ text }) => text !== '')
	return checkTranslation({ blocks: written, language, terms: known, glossary })
}
