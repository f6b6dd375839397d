'use client'

import { useRef } from 'react'
import { directionOf } from '@/lib/domain/languages'
import { blockName } from '@/lib/i18n/admin-names'
import { useAdminTexts } from '../admin-texts'
import type { Standing } from '../editor/save-answer'
import type { TranslationWords } from './translation-words'

interface Props {
	mine: TranslationWords
	theirs: Standing<TranslationWords> | null
	language: string
	onTake: (index: number) => void
	onGoOn: () => void
}

/** Both texts of a conflict, block by block where they differ. Nothing is written until someone chose. */
export function BothTexts({ mine, theirs, language, onTake, onGoOn }: Props) {
	const { t } = useAdminTexts()
	const heading = useRef<HTMLHeadingElement>(null)
	const script = { lang: language, dir: directionOf(language) }
	const other = theirs?.text.blocks ?? []
	const differing = mine.blocks.flatMap((block, index) => {
		const their = other[index]?.text ?? ''
		return their === block.text ? [] : [{ index, key: block.key, ours: block.text, their }]
	})
	// The button goes with what it settled.
	function take(index: number) {
		onTake(index)
		heading.current?.focus()
	}
	return (
		<section className="box" role="alert">
			<h2 ref={heading} tabIndex={-1}>
				{t('translate.conflictTitle')}
			</h2>
			<p>{theirs ? t('translate.conflict', { name: theirs.memberName }) : t('translate.conflictGone')}</p>
			{differing.map(({ index, key, ours, their }) => (
				<div key={key} className="beside">
					<div>
						<h3>
							{blockName(t, key)}: {t('translate.yours')}
						</h3>
						<p {...script}>{ours}</p>
					</div>
					<div>
						<h3>{t('translate.theirs')}</h3>
						<p {...script}>{their}</p>
						{theirs ? (
							<button type="button" onClick={() => take(index)}>
								{t('translate.takeTheirs')}
							</button>
						) : null}
					</div>
				</div>
			))}
			<p>
				<button type="button" className="main" onClick={onGoOn}>
					{t('translate.goOn')}
				</button>
			</p>
		</section>
	)
}
