import { ITALY } from '@/lib/domain/finder/italy'
import type { CountryTable as Table } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { countryName } from '@/lib/i18n/translator'
import { AnswerLegend } from '../answer-legend'
import { ChangingLaw } from '../changing-law'
import { CountryTable } from '../country-table'
import { GapList } from '../gap-list'
import type { Page } from '../page'
import { Trail } from '../trail'
import { TranslationNotice } from '../translation-notice'
import type { View } from '../view'
import { WhichStatus } from '../which-status'

export function countryPage(view: View, table: Table): Page {
	const { locale, t } = view
	const name = countryName(locale, table.country)
	const words = [
		...table.gaps.flatMap(({ missing }) => missing.flatMap((gap) => gap.reasons.map((reason) => reason.why))),
		...table.profiles.flatMap(({ definition, papers }) => [definition, papers]),
		...table.changing.map((law) => law.words),
	]
	const title = t('country.title', { country: name })
	return {
		title,
		description: t('country.intro'),
		feeds: [{ title: t('evidence.feedOf', { country: name }), href: addressOf.changesFeed(locale, table.country) }],
		content: (
			<>
				<Trail view={view} steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name }]} />
				<h1>{title}</h1>
				<p className="lead">{t('country.intro')}</p>
				{table.country === ITALY.country ? (
					<p className="box on-screen">
						<a href={addressOf.find(locale)}>{t('finder.invite')}</a>
					</p>
				) : null}
				<TranslationNotice view={view} unreviewed={table.unreviewed} words={words} />
				<AnswerLegend view={view} />
				<CountryTable view={view} country={table.country} rows={table.rows} />
				<p className="more">
					<a href={addressOf.compare(locale, { countries: [table.country] })}>{t('compare.invite')}</a>
				</p>
				<WhichStatus view={view} country={table.country} profiles={table.profiles} />
				<ChangingLaw view={view} country={table.country} laws={table.changing} />
				<section id="gaps">
					<h2>{t('country.gapsTitle')}</h2>
					<p>
						{t('country.gapsIntro')} {t('country.gapsCount', { count: table.gapCount })}.
					</p>
					<GapList view={view} gaps={table.gaps} />
					<p className="on-screen">
						<a href={addressOf.ask(locale)}>{t('ask.invite')}</a>
					</p>
				</section>
				<p className="more">
					<a href={addressOf.changes(locale, { country: table.country })}>
						{t('evidence.changesIn', { country: name })}
					</a>
				</p>
			</>
		),
	}
}
