import type { CitedWork } from '@/lib/domain/cited-work'
import { addressOf } from '@/lib/i18n/addresses'
import { italianCitation, oscolaCitation } from '@/lib/i18n/citation-text'
import { CITATION_FILES } from './citation-files'
import type { View } from './view'

interface Props {
	view: View
	/** The work in the words of each form. */
	italian: CitedWork
	english: CitedWork
	/** Its name among the files: `claims/it/refugee/health/1`. */
	file: string
	/** The day on which it is cited, where it is not today. */
	on?: string
	caution?: string
}

/** How to cite an answer or a source: as text in two forms, and as files for reference managers. */
export function HowToCite({ view: { t, locale }, italian, english, file, on, caution }: Props) {
	return (
		<section id="cite">
			<h2>{t('evidence.cite')}</h2>
			{caution ? <p className="quiet">{caution}</p> : null}
			<dl className="facts">
				<dt>{t('evidence.citeItalian')}</dt>
				<dd>
					<bdi className="cited" lang="it" dir="ltr">
						{italianCitation(italian)}
					</bdi>
				</dd>
				<dt>{t('evidence.citeOscola')}</dt>
				<dd>
					<bdi className="cited" lang="en" dir="ltr">
						{oscolaCitation(english)}
					</bdi>
				</dd>
			</dl>
			<p className="on-screen">
				{t('evidence.citeFiles')}{' '}
				{CITATION_FILES.map(({ format, name }) => (
					<span key={format}>
						<a href={addressOf.cite(locale, file, format, on)} download="">
							<bdi lang="en">{name}</bdi>
						</a>{' '}
					</span>
				))}
			</p>
		</section>
	)
}
