import { describe, expect, it } from 'vitest'
import { answerDay } from '@/lib/domain/day-asked-for'

const at = (day: string) => new Date(`${day}T10:00:00Z`)

const EVENTS = [
	{ act: 'publish', revision: 'first', at: at('2026-01-10') },
	{ act: 'publish-urgently', revision: 'second', at: at('2026-02-10') },
	{ act: 'withdraw', revision: 'second', at: at('2026-03-10') },
	{ act: 'publish', revision: 'third', at: at('2026-04-10') },
] as const

describe('how an entry stood on the day that an address asks for', () => {
	it.each([
		[null, { state: 'now' }],
		['', { state: 'now' }],
		['2026-02-30', { state: 'no-day' }],
		['2026-02', { state: 'no-day' }],
		["2026-01-10' OR 1=1", { state: 'no-day' }],
		['2026-05-02', { state: 'ahead', on: '2026-05-02' }],
		['2026-01-09', { state: 'before', on: '2026-01-09' }],
		['2026-01-10', { state: 'stood', on: '2026-01-10', revision: 'first' }],
		['2026-02-09', { state: 'stood', on: '2026-02-09', revision: 'first' }],
		['2026-02-10', { state: 'stood', on: '2026-02-10', revision: 'second' }],
		['2026-03-10', { state: 'withdrawn', on: '2026-03-10' }],
		['2026-04-09', { state: 'withdrawn', on: '2026-04-09' }],
		['2026-05-01', { state: 'stood', on: '2026-05-01', revision: 'third' }],
	])('%s: %j', (asked, expected) => {
		expect(answerDay(asked, '2026-05-01', EVENTS)).toEqual(expected)
	})
})
