'use client'

import { useState } from 'react'
import { useAdminTexts } from '../admin-texts'

/** A link to hand over, with a button that copies it. */
export function CopiedLink({ link }: { link: string }) {
	const { t } = useAdminTexts()
	const [isCopied, setCopied] = useState(false)

	async function copy() {
		await navigator.clipboard.writeText(link)
		setCopied(true)
	}

	return (
		<>
			<code>{link}</code>{' '}
			<button type="button" onClick={copy}>
				{isCopied ? t('members.copied') : t('members.copy')}
			</button>
		</>
	)
}
