'use client'

import type { DraftWords, EditedEntry } from '@/lib/editorial/read/editor'
import { useAdminTexts } from '../admin-texts'
import { callVerb } from '../call-verb'
import { ActButton } from './act-button'
import type { Autosaver } from './autosaver'
import { Beside } from './beside'
import { differingParts } from './words-parts'

interface Props {
	entry: EditedEntry
	words: DraftWords
	saver: Autosaver<DraftWords>
	version: () => number
	onDone: () => void
}

/** What was published since this working copy was begun, beside it: its writer says that it takes account of it. */
export function BaseMoved({ entry, words, saver, version, onDone }: Props) {
	const { t } = useAdminTexts()
	const published = { ...words, content: {}, references: [], ...entry.published }
	const parts = differingParts(t, entry.kind, words, published)

	async function rebase() {
		if (!(await saver.flush())) return null
		const answer = await callVerb<{ version: number }>('rebase-draft', { entry: entry.id, version: version() })
		if (answer.ok) saver.adopt(answer.value.version)
		return answer
	}

	return (
		<section className="box" aria-labelledby="base-moved">
			<h2 id="base-moved">{t('editor.baseMoved')}</h2>
			<p>{t('editor.baseMoved_help')}</p>
			<details>
				<summary>{t('editor.showBoth', { count: parts.length })}</summary>
				{parts.map((part) => (
					<Beside
						key={part.key}
						part={part}
						mine={t('editor.mine')}
						theirs={t('editor.published')}
						empty={t('editor.empty')}
					/>
				))}
			</details>
			<ActButton label={t('editor.takesAccount')} act={rebase} onDone={onDone} />
		</section>
	)
}
