import type { ComparisonQuery } from '@/lib/domain/comparison-query'

/** Every public address is made here. */
export const addressOf = {
	home: (locale: string) => `/${locale}`,
	country: (locale: string, country: string) => `/${locale}/${country}`,
	guide: (locale: string, country: string, status: string) => `/${locale}/${country}/${status}`,
	topic: (locale: string, country: string, status: string, topic: string) => `/${locale}/${country}/${status}/${topic}`,
	claim: (locale: string, claim: { country: string; status: string; topic: string; anchor: string }) =>
		`/${locale}/${claim.country}/${claim.status}/${claim.topic}#${claim.anchor}`,
	find: (locale: string) => `/${locale}/find`,
	sources: (locale: string, filter: Record<string, string> = {}) => `/${locale}/sources${queryOf(filter)}`,
	source: (locale: string, source: string) => `/${locale}/sources/${source}`,
	provision: (locale: string, provision: string) => {
		const [source = '', article] = provision.split('/')
		return `/${locale}/sources/${source}${article && article !== 'whole' ? `#${provisionAnchor(provision)}` : ''}`
	},
	/** A claim's own page, as it is or as it stood on a day. */
	permanent: (locale: string, claim: string, on?: string) => `/${locale}/claims/${claim}${on ? `?on=${on}` : ''}`,
	/** A file for reference managers; `work` is `claims/…` or `sources/…`, `format` the ending of the file. */
	cite: (locale: string, work: string, format: string, on?: string) =>
		`/${locale}/cite/${work}.${format}${on ? `?on=${on}` : ''}`,
	changes: (locale: string, filter: Record<string, string> = {}) => `/${locale}/changes${queryOf(filter)}`,
	changesFeed: (locale: string, country: string) => `/${locale}/changes/${country}.atom`,
	services: (locale: string) => `/${locale}/services`,
	glossary: (locale: string) => `/${locale}/glossary`,
	compare: (locale: string, asked: Partial<ComparisonQuery> = {}) => `/${locale}/compare${comparisonQuery(asked)}`,
	compareFile: (locale: string, format: 'csv' | 'xlsx', asked: ComparisonQuery) =>
		`/${locale}/compare.${format}${comparisonQuery(asked)}`,
	gaps: (locale: string) => `/${locale}/gaps`,
	ask: (locale: string) => `/${locale}/ask`,
	askSend: (locale: string) => `/${locale}/ask/send`,
	askLook: (locale: string) => `/${locale}/ask/look`,
	asked: (locale: string, code: string) => `/${locale}/ask/${code}`,
	data: (locale: string) => `/${locale}/data`,
	embed: (locale: string, country: string, status: string) => `/${locale}/embed/${country}/${status}`,
	sitemap: (locale: string) => `/${locale}/pages.xml`,
	search: (locale: string) => `/${locale}/search`,
	searchIndex: (locale: string, country: string) => `/${locale}/search/${country}.json`,
	dossier: (locale: string) => `/${locale}/dossier`,
	/** How the works of a country, or the sources, stand today. */
	standings: (locale: string, file: string) => `/${locale}/dossier/${file}.json`,
	about: (locale: string) => `/${locale}/about`,
	privacy: (locale: string) => `/${locale}/privacy`,
}

/** The name of a provision inside its source's page: `tui/35` is `art-35`. */
export function provisionAnchor(provision: string): string {
	return `art-${provision.split('/').slice(1).join('-')}`
}

/** A choice as an address that can be shared: `?country=it&country=de&status=refugee`; empty where nothing is chosen. */
function comparisonQuery({ countries = [], statuses = [], topics = [] }: Partial<ComparisonQuery>): string {
	const query = new URLSearchParams([
		...countries.map((code) => ['country', code]),
		...statuses.map((slug) => ['status', slug]),
		...topics.map((slug) => ['topic', slug]),
	])
	return query.size > 0 ? `?${query}` : ''
}

/** What a form asks for, as the end of an address; fields left open are left out. */
function queryOf(filter: Record<string, string>): string {
	const given = Object.entries(filter).filter(([, value]) => value !== '')
	return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
