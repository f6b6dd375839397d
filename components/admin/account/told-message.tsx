import type { AdminTranslate } from '@/lib/i18n/admin'
import type { Told } from './told'

/** Says above a form what came of the last one; a problem of one field leads to it. */
export function ToldMessage({ t, told }: { t: AdminTranslate; told: Told | null }) {
	if (told?.notice) {
		return (
			<p className="done" role="status">
				{t(`account.notice-${told.notice}`)}
			</p>
		)
	}
	if (!told?.problem) return null
	const text = t(`account.problem-${told.problem}`)
	return (
		<p className="refusal" role="alert">
			{told.field ? <a href={`#${told.field}`}>{text}</a> : text}
		</p>
	)
}
