'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Finding } from '@/lib/domain/translation-checks/finding'
import { Autosaver } from '../editor/autosaver'
import { runLater } from '../editor/run-later'
import type { SaveStatus } from '../editor/save-answer'
import { useSaveGuards } from '../editor/use-save-guards'
import { keepTranslation, readKeptTranslation } from './kept-translation'
import { type Place, sendTranslation } from './send-translation'
import { isSameTranslation, type TranslationWords } from './translation-words'

interface Begun extends Place {
	words: TranslationWords
	version: number
	findings: Finding[]
	memberId: string
}

/** The words of one translation while they are written: saved as they are typed, and never lost by leaving. */
export function useTranslation({ entry, language, version, memberId, ...begun }: Begun) {
	const place = `${entry}-${language}`
	// A refreshed page gives a later one; this stays the version that the words of this tab began from.
	const [beganOn] = useState(version)
	const [words, setWords] = useState(begun.words)
	const [findings, setFindings] = useState(begun.findings)
	const [status, setStatus] = useState<SaveStatus<TranslationWords>>({
		state: 'saved',
		version,
		theirs: null,
		code: null,
	})
	const [saver] = useState(
		() =>
			new Autosaver<TranslationWords>({
				text: begun.words,
				version,
				memberId,
				send: (text, on) => sendTranslation({ entry, language }, text, on, setFindings),
				isSame: isSameTranslation,
				onStatus: setStatus,
				keep: (text, on) => keepTranslation(place, text && { words: text, version: on }),
				after: runLater,
			}),
	)
	const write = useCallback(
		(next: TranslationWords) => {
			setWords(next)
			saver.type(next)
		},
		[saver],
	)

	useEffect(() => {
		const kept = readKeptTranslation(place)
		// Typed before this page was lost, on the very version that still stands.
		if (kept && kept.version === beganOn) write(kept.words)
	}, [place, beganOn, write])

	useSaveGuards(saver, status.state !== 'saved')

	return { words, write, saver, status, savedVersion: () => saver.version, findings, setFindings }
}
