import type { CheckedBlock } from '@/lib/domain/translation-checks/finding'

export const TERMS = ['Questura', 'STP', 'ASL', 'permesso di soggiorno', 'ERP'].map((term) => ({ term, language: 'it' }))

/** A block to check, with the small list of terms of these tests. */
export const block = (language: string, source: string, text: string): CheckedBlock => ({
	source,
	text,
	language,
	terms: TERMS,
	glossary: [],
})
