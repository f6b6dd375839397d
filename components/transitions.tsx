import type { ReadableTransition } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName } from '@/lib/i18n/names'
import { joinNames } from '@/lib/i18n/translator'
import { CitationList } from './citation-list'
import { DeadlineFacts, DeadlineInShort } from './deadline-facts'
import { EntryTrust } from './entry-trust'
import { LawNotices } from './law-notices'
import { Listed } from './listed'
import { Prose } from './prose'
import type { View } from './view'

/** Names inside a page: `moving-student-to-worker`. */
const anchorOf = (slug: string) => `moving-${slug.split('/').slice(1).join('-')}`

function Transition({ view, move }: { view: View; move: ReadableTransition }) {
	const { t, locale } = view
	const places = joinNames(
		locale,
		move.to.map((status) => statusName(t, status)),
	)
	return (
		<article className="move" id={anchorOf(move.slug)}>
			<h3>
				<Prose view={view} words={move.title} />
			</h3>
			<LawNotices view={view} notices={move.lawNotices} />
			<p>{move.to.length > 0 ? t('transitions.leadsTo', { statuses: places }) : t('transitions.open')}</p>
			<Listed view={view} heading={t('transitions.when')} items={[move.when]} />
			<Listed view={view} heading={t('transitions.gained')} items={move.gained} />
			<Listed view={view} heading={t('transitions.lost')} items={move.lost} />
			{move.deadlines.length > 0 ? (
				<section>
					<h4>{t('transitions.deadlines')}</h4>
					<ul className="deadlines">
						{move.deadlines.map((deadline) => (
							<li key={deadline.slug}>
								<p>
									<DeadlineInShort view={view} deadline={deadline} />
								</p>
								<DeadlineFacts view={view} deadline={deadline} />
							</li>
						))}
					</ul>
				</section>
			) : null}
			<Listed view={view} heading={t('claim.steps')} items={move.steps} inOrder />
			<Listed view={view} heading={t('transitions.whoToAsk')} items={move.whoToAsk ? [move.whoToAsk] : []} />
			<section>
				<h4>{t('claim.sources')}</h4>
				<CitationList view={view} citations={move.citations} />
			</section>
			<EntryTrust view={view} of={move} />
		</article>
	)
}

interface Props {
	view: View
	country: string
	transitions: ReadableTransition[]
	arrivals: ReadableTransition[]
}

/** What changes on moving to another status, and where the ways into this one are told. */
export function Transitions({ view, country, transitions, arrivals }: Props) {
	const { t, locale } = view
	if (transitions.length + arrivals.length === 0) return null
	return (
		<section className="moves">
			<h2>{t('transitions.title')}</h2>
			{transitions.length > 0 ? <p>{t('transitions.intro')}</p> : null}
			{transitions.map((move) => (
				<Transition key={move.slug} view={view} move={move} />
			))}
			{arrivals.length > 0 ? (
				<>
					<h3>{t('transitions.comingFrom')}</h3>
					<ul>
						{arrivals.map((move) => (
							<li key={move.slug}>
								<a href={`${addressOf.guide(locale, country, move.from)}#${anchorOf(move.slug)}`}>
									<Prose view={view} words={move.title} />
								</a>
							</li>
						))}
					</ul>
				</>
			) : null}
		</section>
	)
}
