import type { Finder } from '@/lib/domain/finder/rules'
import type { FinderGuidance } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { countryName } from '@/lib/i18n/translator'
import { SITUATIONS } from '../finder/names'
import { QuestionList } from '../finder/question-list'
import { Situation } from '../finder/situation'
import { StatusSituation } from '../finder/status-situation'
import { WhereToAsk } from '../finder/where-to-ask'
import type { Page } from '../page'
import { PageTools } from '../page-tools'
import { Trail } from '../trail'
import { TranslationNotice } from '../translation-notice'
import type { View } from '../view'

/** The status finder: a decision page to read or print, which our script asks question by question. */
export function findPage(view: View, finder: Finder, { situations, otherCountries, unreviewed }: FinderGuidance): Page {
	const { locale, t } = view
	const title = t('finder.title')
	const words = situations.flatMap(({ profile }) => (profile ? [profile.definition, profile.papers] : []))
	return {
		title,
		description: t('finder.intro'),
		sheet: 'finder',
		script: 'finder',
		content: (
			<div id="finder">
				<Trail view={view} steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: title }]} />
				<h1>{t('finder.titleOf', { country: countryName(locale, finder.country) })}</h1>
				<div className="opening">
					<p className="lead">{t('finder.intro')}</p>
					<p className="on-device on-screen">{t('finder.private')}</p>
					<p className="for-paper">{t('finder.howToRead')}</p>
					<p className="on-screen">
						{t('finder.others')}{' '}
						{otherCountries.map((country, index) => (
							<span key={country}>
								{index > 0 ? ' · ' : ''}
								<a href={addressOf.country(locale, country)}>{countryName(locale, country)}</a>
							</span>
						))}
					</p>
				</div>
				<QuestionList view={view} finder={finder} />
				<section id={SITUATIONS}>
					<h2 className="for-paper">{t('finder.situations')}</h2>
					<h2 className="for-me" hidden>
						{t('finder.mine')}
					</h2>
					<p>{t('finder.notDecided')}</p>
					<p className="for-paper">
						{t('finder.settledBy')} {t('finder.settle.paper')}
					</p>
					<TranslationNotice view={view} unreviewed={unreviewed} words={words} />
					<div className="situations">
						{situations.map((of) => (
							<StatusSituation key={of.status.slug} view={view} country={finder.country} of={of} />
						))}
						<Situation view={view} status={null}>
							<p>{t('finder.settle.unknown')}</p>
						</Situation>
					</div>
				</section>
				<p className="turns" hidden>
					<button type="button" data-turn="back">
						{t('finder.back')}
					</button>{' '}
					<button type="button" data-turn="again">
						{t('finder.again')}
					</button>
				</p>
				<WhereToAsk view={view} lines={finder.lines} />
				<PageTools view={view} />
			</div>
		),
	}
}
