import { z } from 'zod'
import { openChange } from './change'
import { openClaim } from './claim'
import { openCountry } from './country'
import { guideInShort, openGuide } from './guide'
import { openRatification, openSource, sourceInFull } from './law'
import { licence } from './licence'
import { named } from './named'
import { QUERIES } from './queries'
import { openService } from './service'

/** Where the open data begins; its version is part of every address. */
export const ROOT = '/api/v1'

const language = z.string().describe('The language that was asked for.')

function collection<I extends z.ZodType>(id: string, items: I) {
	return named(
		id,
		z.strictObject({
			licence,
			language,
			items: z.array(items),
			cursor: z.string().nullable().describe('Ask again with it for the next page; null: this is the last.'),
		}),
	)
}

const thing = <I extends z.ZodType>(id: string, item: I) => named(id, z.strictObject({ licence, language, item }))

/** Every address of the open data: what may be asked there and what is answered. */
export const ENDPOINTS = {
	countries: {
		path: '/countries',
		summary: 'The countries with guidance.',
		query: QUERIES.countries,
		parameters: {},
		answer: collection('Countries', openCountry),
	},
	guides: {
		path: '/guides',
		summary: 'The guides: a country and a status each.',
		query: QUERIES.guides,
		parameters: {},
		answer: collection('Guides', guideInShort),
	},
	guide: {
		path: '/guides/{country}/{status}',
		summary: 'Everything readers are told for a country and a status.',
		query: QUERIES.thing,
		parameters: { country: 'Such as it.', status: 'Such as asylum-seeker.' },
		answer: thing('GuideAnswer', openGuide),
	},
	claims: {
		path: '/claims',
		summary: 'Every answer, with the law it rests on.',
		query: QUERIES.claims,
		parameters: {},
		answer: collection('Claims', openClaim),
	},
	claim: {
		path: '/claims/{slug}',
		summary: 'One answer.',
		query: QUERIES.thing,
		parameters: { slug: 'Such as it/asylum-seeker/health/1. Its slashes may be sent as they are or as %2F.' },
		answer: thing('ClaimAnswer', openClaim),
	},
	sources: {
		path: '/sources',
		summary: 'Laws, treaties, judgments, circulars and reports.',
		query: QUERIES.sources,
		parameters: {},
		answer: collection('Sources', openSource),
	},
	source: {
		path: '/sources/{slug}',
		summary: 'One source: its provisions, whom it binds, and every claim that rests on it.',
		query: QUERIES.thing,
		parameters: { slug: 'Such as tui.' },
		answer: thing('SourceAnswer', sourceInFull),
	},
	ratifications: {
		path: '/ratifications',
		summary: 'Which country is bound by which treaty.',
		query: QUERIES.ratifications,
		parameters: {},
		answer: collection('Ratifications', openRatification),
	},
	services: {
		path: '/services',
		summary: 'Places and lines that help.',
		query: QUERIES.services,
		parameters: {},
		answer: collection('Services', openService),
	},
	changes: {
		path: '/changes',
		summary: 'What was published and what was withdrawn, the latest first.',
		query: QUERIES.changes,
		parameters: {},
		answer: collection('Changes', openChange),
	},
} as const

export type EndpointName = keyof typeof ENDPOINTS
