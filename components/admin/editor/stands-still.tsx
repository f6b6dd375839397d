'use client'

import { adminAddress } from '@/lib/i18n/admin-addresses'
import { useAdminTexts } from '../admin-texts'
import { VerbForm } from '../verb-form'

/** Says that the words stand still while others check them, and how to change them all the same. */
export function StandsStill({ entry, revision }: { entry: string; revision: string }) {
	const { t } = useAdminTexts()
	return (
		<section className="box" aria-labelledby="stands-still">
			<h2 id="stands-still">{t('editor.standsStill')}</h2>
			<p>{t('editor.standsStill_help')}</p>
			<p>
				<a href={adminAddress.review(entry)}>{t('editor.toReview')}</a>
			</p>
			<VerbForm verb="take-back" input={{ revision }} label={t('editor.takeBack')} confirm={t('editor.takeBackSure')} />
		</section>
	)
}
