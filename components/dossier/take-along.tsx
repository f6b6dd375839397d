import { CITATION_FILES } from '../citation-files'
import type { View } from '../view'

/** What can be done with the whole dossier: print it, take it along in several forms, open another, delete it. */
export function TakeAlong({ view: { t } }: { view: View }) {
	return (
		<section className="on-screen" id="take-along">
			<h2>{t('dossier.takeAlong')}</h2>
			<p className="tools">
				<button type="button" data-save="docx">
					{t('dossier.word')}
				</button>
				<button type="button" data-print="" hidden>
					{t('site.print')}
				</button>
			</p>
			<p className="tools">
				<span>{t('evidence.citeFiles')}</span>
				{CITATION_FILES.map(({ format, name }) => (
					<button key={format} type="button" data-save={format}>
						<bdi lang="en">{name}</bdi>
					</button>
				))}
			</p>
			<p className="tools">
				<button type="button" data-save="dossier">
					{t('dossier.saveFile')}
				</button>
			</p>
			<p className="ask">
				<label htmlFor="open-file">{t('dossier.openFile')}</label>
				<small>{t('dossier.openHelp')}</small>
				<input id="open-file" type="file" accept=".json,application/json" />
			</p>
			<p className="tools">
				<button type="button" id="delete">
					{t('dossier.delete')}
				</button>
			</p>
		</section>
	)
}
