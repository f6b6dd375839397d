import type { FrozenWork } from '@/lib/domain/dossier/frozen-work'

/** A claim as a dossier keeps it, with some fields said otherwise. */
export function frozenWork(change: Partial<FrozenWork> = {}): FrozenWork {
	return {
		kind: 'claim',
		slug: 'it/refugee/health/1',
		language: 'en',
		country: 'it',
		title: 'Emergency care: Refugee, Italy',
		answer: 'yes',
		revision: 2,
		words: 'abc',
		standing: 'Revision 2, as it was on 1 November 2026',
		law: [],
		parts: [{ heading: null, form: 'plain', items: [[{ text: 'Care is free.', language: 'en' }]] }],
		trust: ['Not yet verified by a law clinic.'],
		address: 'https://sportello.example/en/claims/it/refugee/health/1?on=2026-11-01',
		cited: { text: '‘Emergency care’ (Sportello)', language: 'en' },
		files: { bib: '@misc{one,\n}\n', ris: 'TY  - ELEC\r\nER  - \r\n', csl: { id: 'one' } },
		...change,
	}
}
