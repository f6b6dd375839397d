'use client'

import type { DraftBlock } from '@/lib/domain/translation-draft'
import type { DeskBlock } from '@/lib/editorial/read/translation-desk'
import { useAdminTexts } from '../admin-texts'
import { wordCount } from './translation-words'

interface Props {
	desk: DeskBlock[]
	written: DraftBlock[]
	openFindings: number
}

/** How far the translation is, by words of the source. */
export function TranslationProgress({ desk, written, openFindings }: Props) {
	const { t } = useAdminTexts()
	let [total, done, behind] = [0, 0, 0]
	for (const [index, { now }] of desk.entries()) {
		const block = written[index]
		const words = wordCount(now)
		total += words
		if (!block || block.text.trim() === '') continue
		if (block.source === now) done += words
		else behind += words
	}
	return (
		<p className="progress-line">
			<progress max={total} value={done} aria-label={t('translate.progress')} />{' '}
			{t('translate.progressWords', { done, total, behind })} {t('translate.openChecks', { count: openFindings })}
		</p>
	)
}
