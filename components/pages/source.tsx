import type { FrozenWork } from '@/lib/domain/dossier/frozen-work'
import type { SourceWithLinks } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { sourceWork } from '@/lib/i18n/cite-source'
import { BoundTable } from '../bound-table'
import { CitingClaims } from '../citing-claims'
import { CitingMoves } from '../citing-moves'
import { frozenSource } from '../dossier/frozen-source'
import { KeepWork } from '../dossier/keep-work'
import { HowToCite } from '../how-to-cite'
import type { Page } from '../page'
import { Prose } from '../prose'
import { ProvisionList } from '../provision-list'
import { SourceFacts } from '../source-facts'
import { Trail } from '../trail'
import { TranslationNotice } from '../translation-notice'
import type { View } from '../view'

/**
 * A source with its articles, the countries it binds, everything that rests on it, and how to cite it. `files` are those
 * of its citation; without them it cannot be put in a dossier.
 */
export function sourcePage(view: View, found: SourceWithLinks, files?: FrozenWork['files']): Page {
	const { source, provisions, marked, ratifications, claims, others, cited } = found
	const { locale, t } = view
	const steps = [
		{ name: t('site.home'), href: addressOf.home(locale) },
		{ name: t('nav.sources'), href: addressOf.sources(locale) },
		{ name: source.short ?? source.number ?? source.title.text },
	]
	const work = files ? frozenSource(view, found, files) : null
	return {
		...(work && { script: 'keep' }),
		title: source.number ? `${source.title.text} (${source.number})` : source.title.text,
		description: source.title.text,
		content: (
			<>
				<Trail view={view} steps={steps} />
				<h1>
					<Prose view={view} words={source.title} />
				</h1>
				<TranslationNotice
					view={view}
					unreviewed={source.unreviewed}
					words={[source.title, source.scope, source.note, ...provisions.map((provision) => provision.text)]}
				/>
				<KeepWork view={view} work={work} />
				<SourceFacts view={view} source={source} />
				<ProvisionList view={view} provisions={provisions} claims={claims} marked={marked} />
				<BoundTable view={view} ratifications={ratifications} />
				<CitingClaims view={view} claims={claims} />
				<CitingMoves view={view} moves={others} />
				<HowToCite
					view={view}
					italian={sourceWork('it', cited.italian)}
					english={sourceWork('en', cited.english)}
					file={`sources/${source.slug}`}
					caution={t('evidence.citeCaution')}
				/>
				<p className="more">
					<a href={addressOf.sources(locale)}>{t('sources.backToAll')}</a>
				</p>
			</>
		),
	}
}
