'use client'

import { useEffect, useState } from 'react'
import type { DraftWords, EditedEntry } from '@/lib/editorial/read/editor'
import { Autosaver } from './autosaver'
import { keepWords } from './kept-words'
import { isSame } from './same-words'
import type { SaveStatus } from './save-answer'
import { sendDraft } from './send-draft'

function after(ms: number, run: () => void) {
	const timer = setTimeout(run, ms)
	return () => clearTimeout(timer)
}

/** Saves the words of one entry as they are typed; warns who leaves before they are saved. */
export function useAutosave(entry: EditedEntry, memberId: string) {
	const { id, version, words } = entry
	const [status, setStatus] = useState<SaveStatus<DraftWords>>({ state: 'saved', version, theirs: null, code: null })
	const [saver] = useState(
		() =>
			new Autosaver<DraftWords>({
				text: words,
				version,
				memberId,
				send: (text, on) => sendDraft(id, text, on),
				isSame,
				onStatus: setStatus,
				keep: (text, on) => keepWords(id, text && { words: text, version: on }),
				after,
			}),
	)

	useEffect(() => {
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
	}, [saver])

	const isUnsaved = status.state !== 'saved'
	useEffect(() => {
		if (!isUnsaved) return
		const warn = (event: BeforeUnloadEvent) => event.preventDefault()
		addEventListener('beforeunload', warn)
		return () => removeEventListener('beforeunload', warn)
	}, [isUnsaved])

	return { saver, status }
}
