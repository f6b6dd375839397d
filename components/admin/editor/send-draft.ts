import type { DraftWords } from '@/lib/editorial/read/editor'
import { type Answer, callVerb } from '../call-verb'
import type { SaveAnswer } from './save-answer'

const PATIENCE_MS = 20_000

interface TheirDraft extends DraftWords {
	version: number
	memberId: string
	memberName: string
}

const tooLate = () =>
	new Promise<Answer<never>>((resolve) => {
		setTimeout(() => resolve({ ok: false, code: 'no-connection' }), PATIENCE_MS)
	})

function theirsOf(detail: unknown) {
	const { theirs } = detail as { theirs: TheirDraft | null }
	if (!theirs) return null
	const { content, references, grade, note, version, memberId, memberName } = theirs
	return { text: { content, references, grade, note }, version, memberId, memberName }
}

/** Saves a working copy on a version, and reads what came of it. A save without an answer is given up for lost. */
export async function sendDraft(entry: string, words: DraftWords, version: number): Promise<SaveAnswer<DraftWords>> {
	const saving = callVerb<{ version: number }>('save-draft', { entry, version, ...words })
	const answer = await Promise.race([saving, tooLate()])
	if (answer.ok) return { kind: 'saved', version: answer.value.version }
	if (answer.code === 'conflict') return { kind: 'conflict', theirs: theirsOf(answer.detail) }
	if (answer.code === 'locked') return { kind: 'locked' }
	if (answer.code === 'not-signed-in') return { kind: 'signed-out' }
	if (answer.code === 'no-connection') return { kind: 'lost' }
	return { kind: 'refused', code: answer.code }
}
