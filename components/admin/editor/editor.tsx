'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { citesLaw } from '@/lib/domain/kinds'
import type { DraftWords, EditedEntry } from '@/lib/editorial/read/editor'
import { useAdminTexts } from '../admin-texts'
import { UntilReady } from '../until-ready'
import { BaseMoved } from './base-moved'
import { Citations } from './citations'
import { Conflict } from './conflict'
import type { Option } from './controls/control-props'
import { findFlaws } from './find-flaws'
import { FormSections } from './form-sections'
import { KeptOffer } from './kept-offer'
import { type KeptWords, keepWords, readKept } from './kept-words'
import { isSame } from './same-words'
import { SaveStatusLine } from './save-status'
import { SubmitBox } from './submit-box'
import { useAutosave } from './use-autosave'
import { useHints } from './use-hints'

interface Props {
	entry: EditedEntry
	memberId: string
	options: Record<string, Option[]>
}

/** Writes one entry of any kind. What is typed is saved as it is typed and is never lost. */
export function Editor({ entry, memberId, options }: Props) {
	const { t } = useAdminTexts()
	const [words, setWords] = useState(entry.words)
	const [kept, setKept] = useState<KeptWords | null>(null)
	const [tried, setTried] = useState(false)
	const [baseMoved, setBaseMoved] = useState(entry.baseMoved)
	const { saver, status } = useAutosave(entry, memberId)
	const advice = useHints(entry.kind, words)
	const flaws = useMemo(() => findFlaws(t, entry.kind, words), [t, entry.kind, words])

	useEffect(() => {
		const found = readKept(entry.id)
		if (found && !isSame(found.words, entry.words)) setKept(found)
		else keepWords(entry.id, null)
	}, [entry])

	function change(next: DraftWords) {
		setWords(next)
		saver.type(next)
	}

	function takeKept({ words: left, version }: KeptWords) {
		setKept(null)
		setWords(left)
		if (version === entry.version) return saver.type(left)
		const { words: text, version: on } = entry
		saver.meet(left, { text, version: on, memberId: '', memberName: t('editor.someone') })
	}

	function settle(version: number, merged: DraftWords) {
		setWords(merged)
		saver.settle(version, merged)
	}

	const isHeld = kept !== null || status.state === 'conflict'
	const form = useRef<HTMLFormElement>(null)
	const wasHeld = useRef(false)
	// What held the form is gone, and the button with it.
	useEffect(() => {
		if (wasHeld.current && !isHeld) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
		wasHeld.current = isHeld
	}, [isHeld])
	const shared = { entry, words, saver, version: () => saver.version }
	return (
		<div className="editor">
			<SaveStatusLine status={status} onRetry={() => saver.retry()} />
			{kept ? (
				<KeptOffer
					onTake={() => takeKept(kept)}
					onForget={() => {
						keepWords(entry.id, null)
						setKept(null)
					}}
				/>
			) : null}
			{status.state === 'conflict' ? (
				<Conflict kind={entry.kind} base={saver.base} mine={words} theirs={status.theirs} onSettle={settle} />
			) : null}
			{baseMoved ? <BaseMoved {...shared} onDone={() => setBaseMoved(false)} /> : null}
			<form ref={form} className="write" hidden={isHeld} noValidate onSubmit={(event) => event.preventDefault()}>
				<UntilReady>
					<FormSections
						entry={entry}
						content={words.content}
						advice={advice}
						flaws={tried ? flaws : []}
						options={options}
						onChange={(name, value) => change({ ...words, content: { ...words.content, [name]: value } })}
					/>
					{citesLaw(entry.kind) ? (
						<Citations
							references={words.references}
							provisions={entry.provisions}
							hints={advice.hints.filter(({ block }) => block === null)}
							onChange={(references) => change({ ...words, references })}
						/>
					) : null}
					<SubmitBox
						{...shared}
						flaws={flaws}
						tried={tried}
						terms={advice.terms}
						onChange={change}
						onTry={() => setTried(true)}
					/>
				</UntilReady>
			</form>
		</div>
	)
}
