import type { Hint } from '@/lib/domain/writing-hints'
import type { AdminTranslate } from '@/lib/i18n/admin'

interface Props {
	t: AdminTranslate
	hints: Hint[]
	terms: { found: string; instead: string }[]
}

/** Advice on some words; only the terms that call a person illegal stop a submission. */
export function HintList({ t, hints, terms }: Props) {
	if (hints.length === 0 && terms.length === 0) return null
	return (
		<ul className="quiet">
			{terms.map(({ found, instead }) => (
				<li key={found}>
					<strong>{t('review.term', { found, instead })}</strong>
				</li>
			))}
			{hints.map(({ code, block, params }) => (
				<li key={`${code} ${block} ${JSON.stringify(params)}`}>{t(`hints.${code}`, params)}</li>
			))}
		</ul>
	)
}
