'use client'

import { useAdminTexts } from '../admin-texts'

/** Says what became of a list to who does not see it. */
export function ListTold({ told }: { told: { key: string; place: number; of: number } | null }) {
	const { t } = useAdminTexts()
	return (
		<span className="hidden" aria-live="polite">
			{told ? t(`editor.list_${told.key}`, { place: told.place, of: told.of }) : ''}
		</span>
	)
}
