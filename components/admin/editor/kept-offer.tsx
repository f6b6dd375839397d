'use client'

import { useEffect, useRef } from 'react'
import { useAdminTexts } from '../admin-texts'

interface Props {
	onTake: () => void
	onForget: () => void
}

/** Offers back what was typed in this tab and never saved. */
export function KeptOffer({ onTake, onForget }: Props) {
	const { t } = useAdminTexts()
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus(), [])
	return (
		<section className="box" aria-labelledby="kept">
			<h2 id="kept" ref={heading} tabIndex={-1}>
				{t('editor.kept')}
			</h2>
			<p>{t('editor.kept_help')}</p>
			<div className="actions">
				<button type="button" className="main" onClick={onTake}>
					{t('editor.keptTake')}
				</button>
				<button type="button" onClick={onForget}>
					{t('editor.keptForget')}
				</button>
			</div>
		</section>
	)
}
