import { describe, expect, it } from 'vitest'
import { blocksOf } from '@/lib/domain/blocks'
import { ENTRY_FORMS, fieldsOf, isRequired } from '@/lib/domain/entry-forms'
import { choiceKey, fieldKey } from '@/lib/domain/forms/field'
import { CONTENT_SCHEMAS, ENTRY_KINDS } from '@/lib/domain/kinds'
import { adminTranslator } from '@/lib/i18n/admin'

const TRANSLATORS = (['en', 'it'] as const).map((language) => adminTranslator(language))

describe.each(ENTRY_KINDS)('the form of a %s', (kind) => {
	const fields = fieldsOf(kind)

	it('has every field of its schema once, and no other', () => {
		const names = fields.map(({ name }) => name).sort()
		expect(names).toEqual(Object.keys(CONTENT_SCHEMAS[kind].shape).sort())
	})

	it('names and explains every field and choice in English and Italian', () => {
		for (const t of TRANSLATORS) {
			for (const { name, choices } of fields) {
				expect(t(fieldKey(kind, name))).not.toBe('')
				expect(t(`${fieldKey(kind, name)}_help`)).not.toBe('')
				for (const value of choices?.values ?? []) expect(t(choiceKey(choices?.list ?? '', value))).not.toBe('')
			}
			for (const { key } of ENTRY_FORMS[kind]) expect(t(`editor.section_${key}`)).not.toBe('')
		}
	})

	it('offers in each choice exactly what the schema takes', () => {
		const shape = CONTENT_SCHEMAS[kind].shape as Record<string, { safeParse: (v: unknown) => { success: boolean } }>
		for (const { name, choices } of fields) {
			for (const value of choices?.values ?? []) expect(shape[name]?.safeParse(value).success, value).toBe(true)
			if (choices) expect(shape[name]?.safeParse('no such choice').success).toBe(false)
		}
	})

	it('types prose for readers in controls for prose', () => {
		const prose = ['line', 'text', 'texts']
		const filled = Object.fromEntries(fields.map(({ name, control }) => [name, control === 'texts' ? ['x'] : 'x']))
		const blocks = blocksOf(kind, filled).map(({ key }) => key.split('.')[0])
		for (const { name, control } of fields) if (blocks.includes(name)) expect(prose).toContain(control)
	})
})

describe('a claim’s reason for a difference in treatment', () => {
	const reason = fieldsOf('claim').find(({ name }) => name === 'reason')

	it.each([
		['yes', false],
		['conditional', true],
		['limited', true],
		['no', true],
		['unknown', true],
		[undefined, false],
	])('is asked with the answer %s: %s', (answer, asked) => {
		expect(reason?.asked?.({ answer })).toBe(asked)
	})
})

describe('what a writer must fill in', () => {
	it('is what the schema asks for', () => {
		expect(fieldsOf('claim').flatMap(({ name }) => (isRequired('claim', name) ? [name] : []))).toEqual([
			'answer',
			'summary',
			'asOf',
			'confidence',
			'checked',
		])
	})
})
