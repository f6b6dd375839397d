import { describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { ANSWERS } from '@/lib/domain/answers'
import { RATIFICATION_STATES } from '@/lib/domain/kinds/ratification'
import { SERVICE_KINDS } from '@/lib/domain/kinds/service'
import { SOURCE_KINDS, SOURCE_LEVELS } from '@/lib/domain/kinds/source'
import { LANGUAGES } from '@/lib/domain/languages'
import { EVERY_STATUS, EVERY_TOPIC } from '@/lib/domain/scope'
import { TOPICS } from '@/lib/domain/topics'
import messages from '@/messages/en.json'

// Every other language has the keys of the English file; messages.test.ts sees to it.

const { reference, entries } = readContent(await listFiles('content'))

const marks = [...ANSWERS, 'gap']
const places = entries.filter(({ kind }) => kind === 'service').map(({ slug }) => slug.split('/')[0] ?? '')

const TABLE: [what: string, group: object, names: string[]][] = [
	['topic', messages.topics, [...reference.topics.map(({ slug }) => slug), EVERY_TOPIC]],
	['status', messages.statuses, [...reference.statuses.map(({ slug }) => slug), EVERY_STATUS]],
	['entitlement', messages.entitlements, reference.topics.flatMap(({ entitlements }) => entitlements)],
	['status in everyday words', messages.everydayWords.statuses, reference.statuses.map(({ slug }) => slug)],
	[
		'entitlement in everyday words',
		messages.everydayWords.entitlements,
		reference.topics.flatMap(({ entitlements }) => entitlements),
	],
	['short answer', messages.answers.short, marks],
	['level of a source', messages.sources.levels, [...SOURCE_LEVELS]],
	['kind of source', messages.sources.kinds, [...SOURCE_KINDS]],
	['kind of service', messages.services.kinds, [...SERVICE_KINDS]],
	['place', messages.places, [...new Set(places)]],
]

describe('the interface texts', () => {
	it.each(TABLE)('name every %s, and nothing that there is not', (_what, group, names) => {
		expect(Object.keys(group).sort()).toEqual([...names].sort())
	})

	it.each(marks)('name the answer %s and say what it means', (mark) => {
		expect(messages.answers).toHaveProperty(mark)
		expect(messages.answers).toHaveProperty(`${mark}Means`)
	})

	it.each(RATIFICATION_STATES)('name the state of being bound “%s”', (state) => {
		expect(messages.sources).toHaveProperty(state)
	})
})

describe('content/reference.yaml', () => {
	it('lists the languages of the interface', () => {
		const known = Object.entries(LANGUAGES).map(([code, language]) => ({ code, ...language }))
		expect(reference.languages).toEqual(known)
	})

	it('lists the five topics in the order of every page', () => {
		expect(reference.topics.map(({ slug }) => slug)).toEqual([...TOPICS])
	})
})
