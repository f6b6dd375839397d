import { LICENCE } from '@/lib/domain/open-data/licence'

interface Described {
	title: string
	description: string
	language: string
	/** The address of the page, without the site. */
	path: string
	trail: { name: string; href?: string }[]
}

/**
 * What a page is, in the words of schema.org: a page with its place in the site. We are no government and no answer is
 * a service of ours, so it claims neither. A block of data is no script: a policy without inline scripts lets it be.
 */
export function structuredData({ title, description, language, path, trail }: Described, site: string): string {
	const url = site + path
	const data = {
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		url,
		name: title,
		description,
		inLanguage: language,
		isAccessibleForFree: true,
		license: LICENCE.url,
		isPartOf: { '@type': 'WebSite', name: 'Sportello', url: site },
		breadcrumb: {
			'@type': 'BreadcrumbList',
			itemListElement: trail.map(({ name, href }, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				name,
				item: href ? site + href : url,
			})),
		},
	}
	// No word of it can end the block it stands in.
	return JSON.stringify(data).replaceAll('<', '\\u003c')
}
