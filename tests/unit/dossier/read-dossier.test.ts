import { describe, expect, it } from 'vitest'
import { type Dossier, emptyDossier, putIn, writeNote } from '@/lib/domain/dossier/dossier'
import type { FrozenWork } from '@/lib/domain/dossier/frozen-work'
import { readDossier, readKept, writeDossier } from '@/lib/domain/dossier/read-dossier'
import { frozenWork } from '@/tests/support/frozen-work'

const dossier: Dossier = writeNote(putIn({ ...emptyDossier(), title: 'Memo' }, frozenWork()), 0, 'Mine')
const withWork = (change: Partial<Record<keyof FrozenWork, unknown>>) =>
	JSON.stringify({ ...dossier, items: [{ work: { ...frozenWork(), ...change }, note: '' }] })

describe('a dossier in a file', () => {
	it('is read as it was written', () => {
		expect(readDossier(writeDossier(dossier))).toEqual(dossier)
	})

	it.each([
		['nothing', ''],
		['no JSON', '{"format":'],
		['another JSON', '[]'],
		['another version', JSON.stringify({ ...dossier, version: 2 })],
		['a work without a title', withWork({ title: undefined })],
		['an answer that is none', withWork({ answer: 'perhaps' })],
		['an address that runs a script', withWork({ address: 'javascript:alert(1)' })],
		[
			'a link that runs a script',
			withWork({
				parts: [
					{ heading: null, form: 'plain', items: [[{ text: 'x', language: 'en', href: 'javascript:alert(1)' }]] },
				],
			}),
		],
	])('is refused where it is %s', (_what, text) => {
		expect(readDossier(text)).toBeNull()
	})
})

describe('what a browser kept', () => {
	it('is an empty dossier where it kept nothing', () => {
		expect(readKept(null)).toEqual(emptyDossier())
	})

	it('is told apart where it cannot be read', () => {
		expect(readKept('{}')).toBeNull()
	})
})
