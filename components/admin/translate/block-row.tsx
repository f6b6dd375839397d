'use client'

import { useId, useRef } from 'react'
import { directionOf } from '@/lib/domain/languages'
import type { Finding } from '@/lib/domain/translation-checks/finding'
import type { Settlement } from '@/lib/domain/translation-checks/settlement'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import type { DeskBlock } from '@/lib/editorial/read/translation-desk'
import { blockName } from '@/lib/i18n/admin-names'
import { useAdminTexts } from '../admin-texts'
import { BlockFindings } from './block-findings'
import { BlockTerms } from './block-terms'
import { SourceText } from './source-text'

interface Props {
	desk: DeskBlock
	written: DraftBlock
	language: string
	findings: Finding[]
	settlements: Settlement[]
	onWrite: (block: DraftBlock) => void
	onSettle: (finding: Finding, reason: string) => void
	children?: React.ReactNode
}

/** One block to translate: the source on one side, what is written on the other. */
export function BlockRow({ desk, written, language, findings, settlements, onWrite, onSettle, children }: Props) {
	const { t } = useAdminTexts()
	const id = useId()
	const area = useRef<HTMLTextAreaElement>(null)
	const isBehind = written.source !== desk.now && written.text !== ''
	// Whoever changes the words, or says that they still hold, has the source as it now is beside them.
	const write = (text: string) => onWrite({ key: desk.key, source: desk.now, text })
	function insert(words: string) {
		const { selectionStart: from = 0, selectionEnd: to = 0 } = area.current ?? {}
		write(written.text.slice(0, from) + words + written.text.slice(to))
		area.current?.focus()
	}
	function keep() {
		write(written.text)
		area.current?.focus()
	}
	return (
		<section className="block-row" aria-labelledby={`${id}-name`}>
			<h2 id={`${id}-name`}>{blockName(t, desk.key)}</h2>
			<div className="sides">
				<div>
					<SourceText text={desk.now} changes={isBehind ? desk.changes : null} />
					<BlockTerms terms={desk.terms} language={language} onInsert={insert} />
				</div>
				<div>
					<textarea
						ref={area}
						data-block={desk.key}
						lang={language}
						dir={directionOf(language)}
						rows={Math.max(3, Math.ceil(desk.now.length / 55))}
						aria-labelledby={`${id}-name`}
						aria-describedby={`${id}-notes`}
						value={written.text}
						onChange={(event) => write(event.target.value)}
					/>
					<div id={`${id}-notes`} aria-live="polite">
						{isBehind ? (
							<p className="notice">
								{t('translate.behindNote')}{' '}
								<button type="button" className="small" onClick={keep}>
									{t('translate.stillRight')}
								</button>
							</p>
						) : null}
					</div>
					<BlockFindings findings={findings} settlements={settlements} onSettle={onSettle} />
					{children}
				</div>
			</div>
		</section>
	)
}
