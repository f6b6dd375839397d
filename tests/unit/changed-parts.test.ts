import { describe, expect, it } from 'vitest'
import { changedParts } from '@/lib/domain/changed-parts'

const block = (key: string, text: string) => ({ key, text })
const translated = (key: string, source: string) => ({ key, source, text: `[${source}]` })

const OLD = [translated('summary', 'A'), translated('steps.0', 'B'), translated('steps.1', 'C')]

describe('changedParts', () => {
	it('is empty where nothing changed', () => {
		expect(changedParts([block('summary', 'A'), block('steps.0', 'B'), block('steps.1', 'C')], OLD)).toEqual([])
	})

	it('is empty where items only moved', () => {
		expect(changedParts([block('summary', 'A'), block('steps.0', 'C'), block('steps.1', 'B')], OLD)).toEqual([])
	})

	it('shows a changed block with its words of before and their translation', () => {
		expect(changedParts([block('summary', 'A!'), block('steps.0', 'B'), block('steps.1', 'C')], OLD)).toEqual([
			{ key: 'summary', before: { source: 'A', text: '[A]' }, now: 'A!' },
		])
	})

	it('shows an item put before the others as new, and the others as unchanged', () => {
		const blocks = [block('summary', 'A'), block('steps.0', 'X'), block('steps.1', 'B'), block('steps.2', 'C')]
		expect(changedParts(blocks, OLD)).toEqual([{ key: 'steps.0', before: null, now: 'X' }])
	})

	it('shows a block that is gone', () => {
		expect(changedParts([block('summary', 'A'), block('steps.0', 'C')], OLD)).toEqual([
			{ key: 'steps.0', before: { source: 'B', text: '[B]' }, now: null },
		])
	})

	it('shows everything as new where nothing was translated', () => {
		expect(changedParts([block('summary', 'A')], [])).toEqual([{ key: 'summary', before: null, now: 'A' }])
	})
})
