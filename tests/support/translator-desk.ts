import type { Actor } from '@/lib/domain/actor'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import { judgeTranslation } from '@/lib/editorial/judge-translation'
import { saveTranslation } from '@/lib/editorial/save-translation'
import { submitTranslation } from '@/lib/editorial/submit-translation'
import type { ClaimToTranslate } from './claim-to-translate'

const REASON = 'Checked against the source: this is how it is said.'

export const withSummary = ({ blocks }: ClaimToTranslate, text: string): DraftBlock[] =>
	blocks.map((block) => (block.key === 'summary' ? { ...block, text } : block))

/** Every finding answered, so that what a test asks about is not the checks. */
export async function answered(blocks: DraftBlock[]) {
	const findings = await judgeTranslation(blocks, 'ar')
	return findings.map(({ block, check, hash }) => ({ block, check, hash, reason: REASON }))
}

interface Save {
	version: number
	blocks: DraftBlock[]
	language?: string
}

export const save = async (actor: Actor, { entry }: ClaimToTranslate, { language = 'ar', ...saved }: Save) =>
	saveTranslation.act(actor, { entry, language, ...saved, settlements: await answered(saved.blocks) })

export const submit = (actor: Actor, { entry, revision }: ClaimToTranslate, version: number) =>
	submitTranslation.act(actor, { entry, language: 'ar', version, revision })

/** Begins a translation and submits it; gives what a speaker needs to approve it. */
export async function saveAndSubmit(actor: Actor, claim: ClaimToTranslate, blocks: DraftBlock[]) {
	await save(actor, claim, { version: 0, blocks })
	const outcome = await submit(actor, claim, 1)
	if (!outcome.ok) throw new Error(JSON.stringify(outcome))
	return outcome.value
}
