import { describe, expect, it } from 'vitest'
import { asItStoodOn, type PublicationEvent } from '@/lib/domain/as-of'

const publish = (at: string, revision: string): PublicationEvent => ({ act: 'publish', revision, at: new Date(at) })
const withdraw = (at: string): PublicationEvent => ({ act: 'withdraw', revision: null, at: new Date(at) })

const HISTORY = [
	publish('2026-01-10T09:00:00Z', 'one'),
	publish('2026-03-05T09:00:00Z', 'two'),
	withdraw('2026-04-01T12:00:00Z'),
	publish('2026-05-01T08:00:00Z', 'three'),
]

describe('asItStoodOn', () => {
	it.each([
		['2026-01-09', null],
		['2026-01-10', 'one'],
		['2026-03-04', 'one'],
		['2026-03-05', 'two'],
		['2026-03-31', 'two'],
		['2026-04-01', null],
		['2026-04-30', null],
		['2026-05-01', 'three'],
		['2030-01-01', 'three'],
	])('on %s readers saw %s', (day, revision) => {
		expect(asItStoodOn(day, HISTORY)).toBe(revision)
		expect(asItStoodOn(day, HISTORY.toReversed())).toBe(revision)
	})

	it.each([
		['in winter, a minute before midnight', '2026-01-10T22:59:00Z', '2026-01-10', 'late'],
		['in winter, at midnight', '2026-01-10T23:00:00Z', '2026-01-10', null],
		['in summer, a minute before midnight', '2026-07-10T21:59:00Z', '2026-07-10', 'late'],
		['in summer, at midnight', '2026-07-10T22:00:00Z', '2026-07-10', null],
	])('ends the day in Rome: %s', (_title, at, day, revision) => {
		expect(asItStoodOn(day, [publish(at, 'late')])).toBe(revision)
	})

	it('takes the last of several on one day', () => {
		const day = [
			publish('2026-01-10T09:00:00Z', 'one'),
			withdraw('2026-01-10T10:00:00Z'),
			publish('2026-01-10T11:00:00Z', 'two'),
		]
		expect(asItStoodOn('2026-01-10', day)).toBe('two')
		expect(asItStoodOn('2026-01-10', [...day, withdraw('2026-01-10T11:00:00Z')])).toBeNull()
	})

	it('counts an urgent publication, and no revision a withdrawal names', () => {
		const urgent: PublicationEvent = { act: 'publish-urgently', revision: 'now', at: new Date('2026-01-10T09:00:00Z') }
		expect(asItStoodOn('2026-01-10', [urgent])).toBe('now')
		expect(asItStoodOn('2026-01-11', [urgent, { ...withdraw('2026-01-11T09:00:00Z'), revision: 'now' }])).toBeNull()
	})

	it('saw nothing where nothing was ever published', () => {
		expect(asItStoodOn('2026-01-10', [])).toBeNull()
	})
})
