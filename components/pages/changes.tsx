import { askedOf, type ChangesPage } from '@/lib/domain/change-list'
import { addressOf } from '@/lib/i18n/addresses'
import { topicName } from '@/lib/i18n/names'
import { countryName, formatDate } from '@/lib/i18n/translator'
import { ChangeFilterForm } from '../change-filter-form'
import { ChangeItem } from '../change-item'
import { FirstImports } from '../first-imports'
import { MarkedLawItem } from '../marked-law-item'
import type { Page } from '../page'
import { Pager } from '../pager'
import { Trail } from '../trail'
import type { View } from '../view'

/** The changes of each day, under its date. */
function Days({ view, found: { filter, changes } }: { view: View; found: ChangesPage }) {
	const { country, topic } = filter
	const names = [...(country ? [countryName(view.locale, country)] : []), ...(topic ? [topicName(view.t, topic)] : [])]
	return [...new Set(changes.map(({ on }) => on))].map((on) => (
		<section key={on}>
			<h3>
				<time dateTime={on}>{formatDate(view.locale, on)}</time>
			</h3>
			<ul className="library">
				{changes
					.filter((change) => change.on === on)
					.map((change) =>
						change.marked ? (
							<MarkedLawItem key={change.id} view={view} marked={change.marked} place={names.join(', ')} />
						) : (
							<ChangeItem key={change.id} view={view} change={change} />
						),
					)}
			</ul>
		</section>
	))
}

/** What changed, newest first: changes of the law apart from edits, and the first import as one. */
export function changesPage(view: View, found: ChangesPage): Page {
	const { locale, t } = view
	const { filter, changes, counts, imports, countries, page, pages } = found
	const { group, country } = filter
	const title = country ? t('evidence.changesIn', { country: countryName(locale, country) }) : t('evidence.changes')
	const feeds = (country ? [country] : countries).map((code) => ({
		title: t('evidence.feedOf', { country: countryName(locale, code) }),
		href: addressOf.changesFeed(locale, code),
	}))
	const addressOfPage = (number: number) => addressOf.changes(locale, askedOf(filter, number))
	return {
		title,
		description: t('evidence.changesLead'),
		hasForm: true,
		feeds,
		content: (
			<>
				<Trail view={view} steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: title }]} />
				<h1>{title}</h1>
				<p className="lead">{t('evidence.changesLead')}</p>
				<ChangeFilterForm view={view} found={found} />
				<h2>
					{t(`evidence.groups.${group}`)} <small>({counts[group]})</small>
				</h2>
				{changes.length > 0 ? <Days view={view} found={found} /> : <p>{t('evidence.noChanges')}</p>}
				<Pager view={view} page={page} pages={pages} addressOf={addressOfPage} />
				<FirstImports view={view} imports={imports} />
				<section className="on-screen">
					<h2>{t('evidence.feeds')}</h2>
					<p>{t('evidence.feedsHelp')}</p>
					<ul>
						{feeds.map(({ title, href }) => (
							<li key={href}>
								<a href={href} type="application/atom+xml">
									{title}
								</a>
							</li>
						))}
					</ul>
				</section>
			</>
		),
	}
}
