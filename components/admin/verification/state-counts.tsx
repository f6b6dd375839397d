import type { VerificationPage } from '@/lib/editorial/read/verification'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	counts: VerificationPage['counts']
	hrefOf: (state: string) => string
}

/** How many entries stand in each state; each leads to its list. */
export function StateCounts({ t, language, counts, hrefOf }: Props) {
	const { format } = new Intl.NumberFormat(language)
	return (
		<ul aria-label={t('verification.counts')}>
			{counts.map(({ state, entries }) => (
				<li key={state}>
					<a href={hrefOf(state)}>{t(`verification.state-${state}`)}</a>: <strong>{format(entries)}</strong>{' '}
					<small>{t(`verification.means-${state}`)}</small>
				</li>
			))}
		</ul>
	)
}
