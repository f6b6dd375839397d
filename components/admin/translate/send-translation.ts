import type { Finding } from '@/lib/domain/translation-checks/finding'
import type { Settlement } from '@/lib/domain/translation-checks/settlement'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import { type Answer, callVerb } from '../call-verb'
import type { SaveAnswer } from '../editor/save-answer'
import type { TranslationWords } from './translation-words'

const PATIENCE_MS = 20_000

interface Theirs {
	version: number
	blocks: DraftBlock[]
	settlements: Settlement[]
	memberId: string
	memberName: string
}

export interface Place {
	entry: string
	language: string
}

const tooLate = () =>
	new Promise<Answer<never>>((resolve) => {
		setTimeout(() => resolve({ ok: false, code: 'no-connection' }), PATIENCE_MS)
	})

/** Puts what stands in the database along the blocks of this page. */
function theirsOf(detail: unknown, mine: TranslationWords) {
	const { theirs } = detail as { theirs: Theirs | null }
	if (!theirs) return null
	const { version, memberId, memberName, settlements } = theirs
	const used = new Set<DraftBlock>()
	const blocks = mine.blocks.map((block) => {
		const their = theirs.blocks.find(({ key }) => key === block.key)
		if (their) used.add(their)
		return their ?? { ...block, text: '' }
	})
	const left = theirs.blocks.filter((block) => !used.has(block))
	return { text: { blocks, left, settlements }, version, memberId, memberName }
}

/** Saves a translation on a version, and reads what came of it. A save without an answer is given up for lost. */
export async function sendTranslation(
	place: Place,
	words: TranslationWords,
	version: number,
	onFindings: (findings: Finding[]) => void,
): Promise<SaveAnswer<TranslationWords>> {
	const { blocks, left, settlements } = words
	const input = { ...place, version, blocks: [...blocks, ...left], settlements }
	const saving = callVerb<{ version: number; findings: Finding[] }>('save-translation', input)
	const answer = await Promise.race([saving, tooLate()])
	if (answer.ok) {
		onFindings(answer.value.findings)
		return { kind: 'saved', version: answer.value.version }
	}
	if (answer.code === 'conflict') return { kind: 'conflict', theirs: theirsOf(answer.detail, words) }
	if (answer.code === 'locked') return { kind: 'locked' }
	if (answer.code === 'not-signed-in') return { kind: 'signed-out' }
	if (answer.code === 'no-connection') return { kind: 'lost' }
	return { kind: 'refused', code: answer.code }
}
