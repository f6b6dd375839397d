'use client'

import { useEffect, useRef, useState } from 'react'
import type { EntryKind } from '@/lib/domain/kinds'
import type { DraftWords } from '@/lib/editorial/read/editor'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { useAdminTexts } from '../admin-texts'
import { Beside } from './beside'
import type { Standing } from './save-answer'
import { differingParts, mergeWords } from './words-parts'

interface Props {
	kind: EntryKind
	/** What both began from: where mine is still the same, theirs is the newer one. */
	base: DraftWords
	mine: DraftWords
	/** Null where the working copy is gone: discarded, or published. */
	theirs: Standing<DraftWords> | null
	onSettle: (version: number, words: DraftWords) => void
}

/** The parts that only the other one changed: theirs stands there unless I say otherwise. */
function untouched(t: AdminTranslate, kind: EntryKind, base: DraftWords, mine: DraftWords, theirs?: DraftWords) {
	const touched = new Set(differingParts(t, kind, mine, base).map(({ key }) => key))
	const parts = theirs ? differingParts(t, kind, mine, theirs) : []
	return new Set(parts.map(({ key }) => key).filter((key) => !touched.has(key)))
}

/** Two texts saved from one base, beside each other: for each part a person says which stands. Neither is lost. */
export function Conflict({ kind, base, mine, theirs, onSettle }: Props) {
	const { t } = useAdminTexts()
	const [taken, setTaken] = useState<ReadonlySet<string>>(() => untouched(t, kind, base, mine, theirs?.text))
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus(), [])

	if (!theirs) {
		return (
			<section className="conflict" aria-labelledby="conflict">
				<h2 id="conflict" ref={heading} tabIndex={-1}>
					{t('editor.draftGone')}
				</h2>
				<p>{t('editor.draftGone_help')}</p>
				<button type="button" className="main" onClick={() => onSettle(0, mine)}>
					{t('editor.beginAnew')}
				</button>
			</section>
		)
	}

	const parts = differingParts(t, kind, mine, theirs.text)
	const name = theirs.memberName
	function choose(key: string, isTheirs: boolean) {
		const next = new Set(taken)
		if (isTheirs) next.add(key)
		else next.delete(key)
		setTaken(next)
	}

	return (
		<section className="conflict" aria-labelledby="conflict">
			<h2 id="conflict" ref={heading} tabIndex={-1}>
				{t('editor.conflict', { name })}
			</h2>
			<p>{t('editor.conflict_help')}</p>
			{parts.map((part) => (
				<Beside
					key={part.key}
					part={part}
					mine={t('editor.mine')}
					theirs={t('editor.theirs', { name })}
					empty={t('editor.empty')}
				>
					<div className="choice">
						<label>
							<input
								type="radio"
								name={`conflict-${part.key}`}
								checked={!taken.has(part.key)}
								onChange={() => choose(part.key, false)}
							/>
							<span>{t('editor.keepMine')}</span>
						</label>
						<label>
							<input
								type="radio"
								name={`conflict-${part.key}`}
								checked={taken.has(part.key)}
								onChange={() => choose(part.key, true)}
							/>
							<span>{t('editor.takeTheirs')}</span>
						</label>
					</div>
				</Beside>
			))}
			<button
				type="button"
				className="main"
				onClick={() => onSettle(theirs.version, mergeWords(mine, theirs.text, taken))}
			>
				{t('editor.saveBoth')}
			</button>
		</section>
	)
}
