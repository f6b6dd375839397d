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
	sources: (locale: string) => `/${locale}/sources`,
	source: (locale: string, source: string) => `/${locale}/sources/${source}`,
	provision: (locale: string, provision: string) => {
		const [source = '', article] = provision.split('/')
		return `/${locale}/sources/${source}${article && article !== 'whole' ? `#${provisionAnchor(provision)}` : ''}`
	},
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
