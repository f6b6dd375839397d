'use client'

import { useEffect, useState } from 'react'
import { blocksOf } from '@/lib/domain/blocks'
import type { EntryKind } from '@/lib/domain/kinds'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { findForbiddenTerms } from '@/lib/domain/terminology'
import { type Hint, hintsForEntry } from '@/lib/domain/writing-hints'
import type { DraftWords } from '@/lib/editorial/read/editor'

export interface FoundTerm {
	block: string
	found: string
	instead: string
}

export interface Advice {
	hints: Hint[]
	/** Words that call a person illegal: they stop a submission. */
	terms: FoundTerm[]
}

const PAUSE_MS = 500

function adviseOn(kind: EntryKind, { content, references }: DraftWords): Advice {
	const terms = blocksOf(kind, content).flatMap(({ key, text }) =>
		findForbiddenTerms(text, SOURCE_LANGUAGE).map((term) => ({ block: key, ...term })),
	)
	return { hints: hintsForEntry(kind, content, references), terms }
}

/** The advice on what is typed, once the typing pauses. */
export function useHints(kind: EntryKind, words: DraftWords): Advice {
	const [advice, setAdvice] = useState<Advice>({ hints: [], terms: [] })
	useEffect(() => {
		const timer = setTimeout(() => setAdvice(adviseOn(kind, words)), PAUSE_MS)
		return () => clearTimeout(timer)
	}, [kind, words])
	return advice
}

/** Whether a block such as `steps.1` is a part of a field. */
export const isOf = (field: string, block: string | null) => block === field || block?.startsWith(`${field}.`) === true
