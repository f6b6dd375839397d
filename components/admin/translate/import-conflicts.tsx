'use client'

import { type FormEvent, useId } from 'react'
import { directionOf } from '@/lib/domain/languages'
import { blockName } from '@/lib/i18n/admin-names'
import { useAdminTexts } from '../admin-texts'

export interface ImportConflict {
	entry: string
	key: string
	version: number
	/** Whether it waits for a speaker: then it can only stay as it is. */
	locked: boolean
	/** Who saved the working copy here. */
	by: string | null
	blocks: { key: string; source: string; text: string; here: string }[]
}

export interface Choice {
	entry: string
	version: number
	keep: 'file' | 'here'
}

interface Props {
	conflicts: ImportConflict[]
	language: string
	busy: boolean
	onSettle: (choices: Choice[]) => void
}

/** Both texts of every entry that somebody worked on since the file was made, and which of them shall stand. */
export function ImportConflicts({ conflicts, language, busy, onSettle }: Props) {
	const { t } = useAdminTexts()
	const base = useId()
	const script = { lang: language, dir: directionOf(language) }
	function settle(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		if (busy) return
		const data = new FormData(event.currentTarget)
		onSettle(
			conflicts.map(({ entry, version }) => ({ entry, version, keep: data.get(entry) === 'file' ? 'file' : 'here' })),
		)
	}
	return (
		<form onSubmit={settle} className="box">
			<p role="alert">{t('translate.importConflicts')}</p>
			{conflicts.map(({ entry, key, locked, by, blocks }) => (
				<fieldset key={entry}>
					<legend>
						{key} {by}
					</legend>
					{locked ? <p>{t('translate.importLocked')}</p> : null}
					{blocks.map((block) => (
						<div key={block.key} className="beside">
							<div>
								<b>{blockName(t, block.key)}</b>
								<p lang="en">{block.source}</p>
							</div>
							<div>
								<b>{t('translate.importInFile')}</b>
								<p {...script}>{block.text}</p>
							</div>
							<div>
								<b>{t('translate.importHere')}</b>
								<p {...script}>{block.here}</p>
							</div>
						</div>
					))}
					{(['here', 'file'] as const)
						.filter((keep) => keep === 'here' || !locked)
						.map((keep) => (
							<p key={keep}>
								<input
									type="radio"
									id={`${base}-${entry}-${keep}`}
									name={entry}
									value={keep}
									defaultChecked={keep === 'here'}
								/>{' '}
								<label htmlFor={`${base}-${entry}-${keep}`}>{t(`translate.keep-${keep}`)}</label>
							</p>
						))}
				</fieldset>
			))}
			<button type="submit" className="main" aria-disabled={busy}>
				{t('translate.importSettle')}
			</button>
		</form>
	)
}
