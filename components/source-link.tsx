import type { SourceContent } from '@/lib/domain/kinds/source'
import type { View } from './view'

interface Props {
	view: View
	url: string | null
	basis: SourceContent['urlBasis']
}

const WORDS = {
	'page-read': 'citation.read',
	'official-address-not-opened': 'citation.official',
	'site-root-only': 'citation.root',
} as const

/** A link to the text of the law that says what it is worth; spelled out on paper. */
export function SourceLink({ view: { t }, url, basis }: Props) {
	if (!url) return <span className="quiet">{t('citation.none')}</span>
	return (
		<a className="outside" href={url} rel="noreferrer noopener external">
			{t(basis ? WORDS[basis] : 'citation.official')}
		</a>
	)
}
