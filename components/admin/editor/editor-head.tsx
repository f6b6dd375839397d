import type { EditedEntry } from '@/lib/editorial/read/editor'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'

interface Props {
	t: AdminTranslate
	entry: EditedEntry
	/** Where it belongs, in words. */
	facets: string[]
}

/** What is being written and where it belongs: fixed once an entry is begun, because readers' links hang on it. */
export function EditorHead({ t, entry, facets }: Props) {
	return (
		<header className="editor-head">
			<p className="quiet">
				<a href={adminAddress.entry(entry.id)}>{t('editor.toEntry')}</a>
			</p>
			<h1>
				{t(`vocabulary.kind-${entry.kind}`)}
				<small>{facets.length > 0 ? facets.join(' · ') : entry.slug}</small>
			</h1>
			<p className="quiet">
				{t('editor.fixed', { name: entry.slug })}{' '}
				<span className={`state ${entry.state}`}>{t(`vocabulary.state-${entry.state}`)}</span>
			</p>
			<p>
				<a className="button" href={adminAddress.previewFrame(entry.id)} target="_blank" rel="noopener">
					{t('editor.preview')}
				</a>
			</p>
		</header>
	)
}
