'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Finding } from '@/lib/domain/translation-checks/finding'
import { Autosaver } from '../editor/autosaver'
import type { SaveStatus } from '../editor/save-answer'
import { keepTranslation, readKeptTranslation } from './kept-translation'
import { type Place, sendTranslation } from './send-translation'
import { isSameTranslation, type TranslationWords } from './translation-words'

interface Begun extends Place {
	words: TranslationWords
	version: number
	findings: Finding[]
	memberId: string
}

function after(ms: number, run: () => void) {
	const timer = setTimeout(run, ms)
	return () => clearTimeout(timer)
}

/** The words of one translation while they are written: saved as they are typed, and never lost by leaving. */
export function useTranslation({ entry, language, version, memberId, ...begun }: Begun) {
	const place = `${entry}-${language}`
	// A refreshed page gives a later one; this stays the version that the words of this tab began from.
	const [beganOn] = useState(version)
	const saved = useRef(version)
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
				onStatus: (next) => {
					saved.current = next.version
					setStatus(next)
				},
				keep: (text, on) => keepTranslation(place, text && { words: text, version: on }),
				after,
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
		const retry = () => saver.retry()
		const saveNow = () => {
			if (document.visibilityState === 'hidden') saver.flush()
		}
		addEventListener('online', retry)
		document.addEventListener('visibilitychange', saveNow)
		return () => {
			removeEventListener('online', retry)
			document.removeEventListener('visibilitychange', saveNow)
			saver.stop()
		}
	}, [saver, place, beganOn, write])

	const isUnsaved = status.state !== 'saved'
	useEffect(() => {
		if (!isUnsaved) return
		const warn = (event: BeforeUnloadEvent) => event.preventDefault()
		addEventListener('beforeunload', warn)
		return () => removeEventListener('beforeunload', warn)
	}, [isUnsaved])

	return { words, write, saver, status, savedVersion: () => saved.current, findings, setFindings }
}
