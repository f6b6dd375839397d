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

/** What an address of the law is worth: whether anybody here read the page, or that there is none. */
export function linkText({ t }: View, url: string | null, basis: Props['basis']): string {
	if (!url) return t('citation.none')
	return t(basis ? WORDS[basis] : 'citation.official')
}

/** A link to the text of the law that says what it is worth; spelled out on paper. */
export function SourceLink({ view, url, basis }: Props) {
	const words = linkText(view, url, basis)
	if (!url) return <span className="quiet">{words}</span>
	return (
		<a className="outside" href={url} rel="noreferrer noopener external">
			{words}
		</a>
	)
}
