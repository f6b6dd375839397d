import type { Settlement } from '@/lib/domain/translation-checks/settlement'
import type { DraftBlock } from '@/lib/domain/translation-draft'

/** What a translator writes, and what is saved of it. */
export interface TranslationWords {
	blocks: DraftBlock[]
	left: DraftBlock[]
	settlements: Settlement[]
}

const inOrder = ({ blocks, left, settlements }: TranslationWords) => [
	[...blocks, ...left].map(({ key, source, text }) => [key, source, text]),
	settlements.map(({ block, check, hash, reason }) => [block, check, hash, reason]),
]

/** Whether two working copies say the same; the database gives their fields in another order. */
export function isSameTranslation(one: TranslationWords, other: TranslationWords): boolean {
	return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

/** How many words a text of the source has. */
export const wordCount = (text: string) => text.trim().split(/\s+/).filter(Boolean).length
