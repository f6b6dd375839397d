import { describe, expect, it } from 'vitest'
import { addressOf, provisionAnchor } from '@/lib/i18n/addresses'

const CLAIM = { country: 'it', status: 'refugee', topic: 'health', anchor: 'health-1' }
const COMPARED = { countries: ['it', 'de'], statuses: ['refugee'], topics: ['health' as const] }

const TABLE: Record<keyof typeof addressOf, [made: string, expected: string][]> = {
	home: [[addressOf.home('ar'), '/ar']],
	country: [[addressOf.country('en', 'it'), '/en/it']],
	guide: [[addressOf.guide('en', 'it', 'refugee'), '/en/it/refugee']],
	topic: [[addressOf.topic('en', 'it', 'refugee', 'decent-work'), '/en/it/refugee/decent-work']],
	claim: [[addressOf.claim('en', CLAIM), '/en/it/refugee/health#health-1']],
	find: [[addressOf.find('ur'), '/ur/find']],
	sources: [
		[addressOf.sources('fa'), '/fa/sources'],
		[
			addressOf.sources('fa', { level: 'national', body: 'Council of State' }),
			'/fa/sources?level=national&body=Council+of+State',
		],
		[addressOf.sources('fa', { level: '', body: '' }), '/fa/sources'],
	],
	permanent: [
		[addressOf.permanent('en', 'it/refugee/health/1'), '/en/claims/it/refugee/health/1'],
		[addressOf.permanent('en', 'it/refugee/health/1', '2026-11-01'), '/en/claims/it/refugee/health/1?on=2026-11-01'],
	],
	cite: [
		[addressOf.cite('it', 'sources/tui', 'bib'), '/it/cite/sources/tui.bib'],
		[
			addressOf.cite('it', 'claims/it/refugee/health/1', 'ris', '2026-11-01'),
			'/it/cite/claims/it/refugee/health/1.ris?on=2026-11-01',
		],
	],
	changes: [
		[addressOf.changes('ar'), '/ar/changes'],
		[addressOf.changes('ar', { country: 'it', topic: '', page: '2' }), '/ar/changes?country=it&page=2'],
	],
	changesFeed: [[addressOf.changesFeed('ar', 'it'), '/ar/changes/it.atom']],
	source: [[addressOf.source('fa', 'tui'), '/fa/sources/tui']],
	provision: [
		[addressOf.provision('en', 'tui/35'), '/en/sources/tui#art-35'],
		[addressOf.provision('en', 'tui/18-bis'), '/en/sources/tui#art-18-bis'],
		[addressOf.provision('en', 'circ15/whole'), '/en/sources/circ15'],
		[addressOf.provision('en', 'circ15'), '/en/sources/circ15'],
	],
	services: [[addressOf.services('en'), '/en/services']],
	glossary: [[addressOf.glossary('uk'), '/uk/glossary']],
	compare: [
		[addressOf.compare('ar'), '/ar/compare'],
		[addressOf.compare('en', { countries: ['it'] }), '/en/compare?country=it'],
		[addressOf.compare('en', COMPARED), '/en/compare?country=it&country=de&status=refugee&topic=health'],
	],
	compareFile: [
		[addressOf.compareFile('en', 'csv', COMPARED), '/en/compare.csv?country=it&country=de&status=refugee&topic=health'],
		[
			addressOf.compareFile('zh', 'xlsx', { ...COMPARED, topics: [] }),
			'/zh/compare.xlsx?country=it&country=de&status=refugee',
		],
	],
	gaps: [[addressOf.gaps('en'), '/en/gaps']],
	ask: [[addressOf.ask('ar'), '/ar/ask']],
	askSend: [[addressOf.askSend('ar'), '/ar/ask/send']],
	askLook: [[addressOf.askLook('ar'), '/ar/ask/look']],
	asked: [[addressOf.asked('ar', '2345-6789-abcd'), '/ar/ask/2345-6789-abcd']],
	data: [[addressOf.data('fr'), '/fr/data']],
	embed: [[addressOf.embed('ar', 'it', 'refugee'), '/ar/embed/it/refugee']],
	sitemap: [[addressOf.sitemap('uk'), '/uk/pages.xml']],
	search: [[addressOf.search('bn'), '/bn/search']],
	searchIndex: [[addressOf.searchIndex('bn', 'it'), '/bn/search/it.json']],
	about: [[addressOf.about('en'), '/en/about']],
	dossier: [[addressOf.dossier('zh'), '/zh/dossier']],
	standings: [[addressOf.standings('zh', 'it'), '/zh/dossier/it.json']],
	privacy: [[addressOf.privacy('en'), '/en/privacy']],
}

describe.each(Object.entries(TABLE))('the address of %s', (_name, cases) => {
	it.each(cases)('is %s', (made, expected) => {
		expect(made).toBe(expected)
	})
})

describe('provisionAnchor', () => {
	it.each([
		['tui/35', 'art-35'],
		['tui/18-bis', 'art-18-bis'],
		['crc/28/1', 'art-28-1'],
	])('of %s is %s', (provision, anchor) => {
		expect(provisionAnchor(provision)).toBe(anchor)
	})
})
