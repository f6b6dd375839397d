'use client'

import { directionOf } from '@/lib/domain/languages'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import { blockName } from '@/lib/i18n/admin-names'
import { useAdminTexts } from '../admin-texts'

/** What was translated of words that the source no longer has, to copy from. */
export function LeftBlocks({ blocks, language }: { blocks: DraftBlock[]; language: string }) {
	const { t } = useAdminTexts()
	if (blocks.length === 0) return null
	return (
		<details>
			<summary>{t('translate.left', { count: blocks.length })}</summary>
			{blocks.map(({ key, source, text }) => (
				<div key={`${key}-${source}`} className="beside">
					<div>
						<b>{blockName(t, key)}</b>
						<p lang="en">{source}</p>
					</div>
					<p lang={language} dir={directionOf(language)}>
						{text}
					</p>
				</div>
			))}
		</details>
	)
}
