'use client'

import type { Finding } from '@/lib/domain/translation-checks/finding'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import type { TranslationDesk } from '@/lib/editorial/read/translation-desk'
import { callVerb } from '../call-verb'
import { UntilReady } from '../until-ready'
import { BlockComments } from './block-comments'
import { SHORTEST_REASON } from './block-findings'
import { moveBetweenBlocks } from './block-keys'
import { BlockRow } from './block-row'
import { BothTexts } from './both-texts'
import { LeftBlocks } from './left-blocks'
import { SaveState } from './save-state'
import { SubmitPanel } from './submit-panel'
import { TranslationProgress } from './translation-progress'
import { useTranslation } from './use-translation'

interface Props {
	desk: TranslationDesk
	memberId: string
}

const plain = ({ key, source, text }: DraftBlock): DraftBlock => ({ key, source, text })

/** The side-by-side editor of one translation. */
export function TranslationEditor({ desk, memberId }: Props) {
	const { language, version } = desk
	const entry = desk.entry.id
	const begun = { blocks: desk.blocks.map(plain), left: desk.left.map(plain), settlements: desk.settlements }
	const { words, write, saver, status, savedVersion, findings, setFindings } = useTranslation({
		entry,
		language,
		version,
		memberId,
		words: begun,
		findings: desk.findings,
	})

	const change = (index: number, block: DraftBlock) => {
		// What the checks found was found in other words.
		setFindings((all) => all.filter((finding) => finding.block !== block.key))
		write({ ...words, blocks: words.blocks.map((old, at) => (at === index ? block : old)) })
	}
	const settle = ({ block, check, hash }: Finding, reason: string) => {
		const others = words.settlements.filter((given) => given.block !== block || given.check !== check)
		write({ ...words, settlements: reason === '' ? others : [...others, { block, check, hash, reason }] })
	}
	const takeTheirs = (index: number) => {
		const block = status.theirs?.text.blocks[index]
		if (block) change(index, plain(block))
	}

	function goOn() {
		saver.settle(status.theirs?.version ?? 0, words)
		document.querySelector<HTMLElement>('textarea[data-block]')?.focus()
	}

	async function submit(read: boolean) {
		if (!(await saver.flush())) return null
		let on = savedVersion()
		if (on === 0) {
			const blocks = [...words.blocks, ...words.left]
			const saved = await callVerb<{ version: number }>('save-translation', { entry, language, version: 0, blocks })
			if (!saved.ok) return saved
			on = saved.value.version
			saver.adopt(on)
		}
		const { revision } = desk.entry
		const answer = await callVerb('submit-translation', { entry, language, version: on, revision, read })
		const detail = answer.ok ? null : (answer.detail as { findings?: Finding[] } | undefined)
		if (detail?.findings)
			setFindings((all) => [...all.filter((one) => !isIn(detail.findings, one)), ...(detail.findings ?? [])])
		return answer
	}
	async function discard() {
		if (!(await saver.flush())) return null
		return callVerb('discard-translation', { entry, language, version: savedVersion() })
	}

	const isAnswered = ({ block, check, hash }: Finding) =>
		words.settlements.some(
			(given) =>
				given.block === block &&
				given.check === check &&
				given.hash === hash &&
				given.reason.trim().length >= SHORTEST_REASON,
		)
	const isUntouched =
		desk.method === 'machine' && words.blocks.every((block, at) => block.text === begun.blocks[at]?.text)
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: keys that move between the fields inside
		<div className="translation" onKeyDown={moveBetweenBlocks}>
			<div className="translation-bar">
				<SaveState status={status} onRetry={() => saver.retry()} />
				<TranslationProgress
					desk={desk.blocks}
					written={words.blocks}
					openFindings={findings.filter((finding) => !isAnswered(finding)).length}
				/>
			</div>
			{status.state === 'conflict' ? (
				<BothTexts mine={words} theirs={status.theirs} language={language} onTake={takeTheirs} onGoOn={goOn} />
			) : null}
			<UntilReady>
				{desk.blocks.map((block, index) => (
					<BlockRow
						key={block.key}
						desk={block}
						written={words.blocks[index] ?? plain(block)}
						language={language}
						findings={findings.filter((finding) => finding.block === block.key)}
						settlements={words.settlements}
						onWrite={(next) => change(index, next)}
						onSettle={settle}
					>
						<BlockComments entry={entry} language={language} block={block.key} comments={desk.comments} />
					</BlockRow>
				))}
				<LeftBlocks blocks={words.left} language={language} />
				<BlockComments entry={entry} language={language} block={null} comments={desk.comments} />
				<SubmitPanel isMachine={isUntouched} hasDraft={status.version > 0} onSubmit={submit} onDiscard={discard} />
			</UntilReady>
		</div>
	)
}

const isIn = (findings: Finding[] | undefined, { block, check }: Finding) =>
	findings?.some((one) => one.block === block && one.check === check) ?? false
