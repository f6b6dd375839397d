'use client'

import { useState } from 'react'
import type { DraftWords, EditedEntry } from '@/lib/editorial/read/editor'
import { Autosaver } from './autosaver'
import { keepWords } from './kept-words'
import { runLater } from './run-later'
import { isSame } from './same-words'
import type { SaveStatus } from './save-answer'
import { sendDraft } from './send-draft'
import { useSaveGuards } from './use-save-guards'

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
				after: runLater,
			}),
	)

	useSaveGuards(saver, status.state !== 'saved')
	return { saver, status }
}
