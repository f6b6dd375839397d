/** Every public address is made here. */
export const addressOf = {
	home: (locale: string) => `/${locale}`,
	country: (locale: string, country: string) => `/${locale}/${country}`,
	guide: (locale: string, country: string, status: string) => `/${locale}/${country}/${status}`,
	topic: (locale: string, country: string, status: string, topic: string) => `/${locale}/${country}/${status}/${topic}`,
	claim: (locale: string, claim: { country: string; status: string; topic: string; anchor: string }) =>
		`/${locale}/${claim.country}/${claim.status}/${claim.topic}#${claim.anchor}`,
	sources: (locale: string) => `/${locale}/sources`,
	source: (locale: string, source: string) => `/${locale}/sources/${source}`,
	provision: (locale: string, provision: string) => {
		const [source = '', article] = provision.split('/')
		return `/${locale}/sources/${source}${article && article !== 'whole' ? `#${provisionAnchor(provision)}` : ''}`
	},
	services: (locale: string) => `/${locale}/services`,
	glossary: (locale: string) => `/${locale}/glossary`,
	gaps: (locale: string) => `/${locale}/gaps`,
	ask: (locale: string) => `/${locale}/ask`,
	askSend: (locale: string) => `/${locale}/ask/send`,
	askLook: (locale: string) => `/${locale}/ask/look`,
	asked: (locale: string, code: string) => `/${locale}/ask/${code}`,
	search: (locale: string) => `/${locale}/search`,
	searchIndex: (locale: string, country: string) => `/${locale}/search/${country}.json`,
	about: (locale: string) => `/${locale}/about`,
	privacy: (locale: string) => `/${locale}/privacy`,
}

/** The name of a provision inside its source's page: `tui/35` is `art-35`. */
export function provisionAnchor(provision: string): string {
	return `art-${provision.split('/').slice(1).join('-')}`
}
