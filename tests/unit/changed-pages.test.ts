import { describe, expect, it } from 'vitest'
import { type ChangedEntry, changedPages } from '@/lib/domain/changed-pages'
import { ENTRY_KINDS } from '@/lib/domain/kinds'
import { TOPICS } from '@/lib/domain/topics'
import { addressOf } from '@/lib/i18n/addresses'

const ENTRY: ChangedEntry = {
	kind: 'claim',
	country: 'it',
	status: 'refugee',
	topic: 'health',
	crosses: false,
	sources: ['tui', 'lea'],
}

const claimPages = (language: string) => [
	addressOf.topic(language, 'it', 'refugee', 'health'),
	addressOf.guide(language, 'it', 'refugee'),
	addressOf.embed(language, 'it', 'refugee'),
	addressOf.country(language, 'it'),
	addressOf.home(language),
	addressOf.find(language),
	addressOf.gaps(language),
	addressOf.searchIndex(language, 'it'),
	addressOf.standings(language, 'it'),
	addressOf.changesFeed(language, 'it'),
	addressOf.source(language, 'tui'),
	addressOf.source(language, 'lea'),
]

describe('the pages that a publication changes', () => {
	it('are, for a claim, those that show it, count it or list it under its law, and the feed of its country', () => {
		expect(changedPages(ENTRY, ['en'])).toEqual(claimPages('en'))
	})

	it('are those of each language it touches, and of no other', () => {
		expect(changedPages(ENTRY, ['ar', 'zh'])).toEqual([...claimPages('ar'), ...claimPages('zh')])
	})

	it('are, for what a status means, its guide, the topics of it, the finder and the feed', () => {
		expect(changedPages({ ...ENTRY, kind: 'status', topic: null }, ['it'])).toEqual([
			addressOf.guide('it', 'it', 'refugee'),
			addressOf.embed('it', 'it', 'refugee'),
			...TOPICS.map((topic) => addressOf.topic('it', 'it', 'refugee', topic)),
			addressOf.country('it', 'it'),
			addressOf.find('it'),
			addressOf.searchIndex('it', 'it'),
			addressOf.changesFeed('it', 'it'),
		])
	})

	it('are, for a gap, the page of its country, the map of gaps and the feed', () => {
		expect(changedPages({ ...ENTRY, kind: 'gap', status: null }, ['fr'])).toEqual([
			addressOf.country('fr', 'it'),
			addressOf.gaps('fr'),
			addressOf.changesFeed('fr', 'it'),
		])
	})

	it('are, for a checklist of one status, its guide and the feed', () => {
		expect(changedPages({ ...ENTRY, kind: 'checklist' }, ['fr'])).toEqual([
			addressOf.guide('fr', 'it', 'refugee'),
			addressOf.embed('fr', 'it', 'refugee'),
			addressOf.changesFeed('fr', 'it'),
		])
	})

	const few = ['claim', 'status', 'gap', 'checklist']
	it.each(ENTRY_KINDS.filter((kind) => !few.includes(kind)))('are all of them for a %s', (kind) => {
		expect(changedPages({ ...ENTRY, kind }, ['en'])).toEqual([])
	})

	it.each([
		{ kind: 'claim', topic: null },
		{ kind: 'claim', status: null },
		{ kind: 'claim', crosses: true },
		{ kind: 'status', status: null },
		{ kind: 'gap', country: null },
		{ kind: 'checklist', status: null },
	])('are all of them where a facet does not tell: %j', (facets) => {
		expect(changedPages({ ...ENTRY, ...facets }, ['en'])).toEqual([])
	})
})
