'use client'

import type { EntryKind } from '@/lib/domain/kinds'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { useAdminTexts } from '../admin-texts'
import type { Answer } from '../call-verb'
import { RefusalMessage } from '../refusal-message'

interface Props {
	kind: EntryKind
	answer: Answer<unknown> | null
}

/** Why no entry was begun; the fields say the rest. A name that is taken leads to the entry that has it. */
export function NewEntryRefusal({ kind, answer }: Props) {
	const { t } = useAdminTexts()
	if (!answer || answer.ok) return <div aria-live="polite" />
	const { slug } = (answer.detail ?? {}) as { slug?: string }
	return (
		<div aria-live="polite">
			<RefusalMessage t={t} refusal={{ code: answer.code }} />
			{answer.code === 'slug-taken' && slug ? (
				<p>
					<a href={adminAddress.entries({ kind, text: slug })}>{t('new-entry.see-taken')}</a>
				</p>
			) : null}
		</div>
	)
}
