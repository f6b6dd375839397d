import { describe, expect, it } from 'vitest'
import { ENTRY_KINDS } from '@/lib/domain/kinds'
import { showableContent } from '@/lib/domain/showable-content'

const DAY = '2026-11-25'

describe('a preview of a working copy', () => {
	it.each(ENTRY_KINDS)('is possible of a %s of which nothing is written yet', (kind) => {
		expect(showableContent(kind, {}, DAY)).toBeTypeOf('object')
	})

	it('never shows an answer that nobody gave', () => {
		expect(showableContent('claim', {}, DAY)).toMatchObject({ answer: 'unknown', summary: '…', checked: 'not-checked' })
	})

	it('keeps what is right beside what is not', () => {
		const content = {
			answer: 'no',
			summary: ' In short ',
			asOf: 'soon',
			validUntil: 'never',
			steps: ['One', ''],
			other: 1,
		}
		expect(showableContent('claim', content, DAY)).toMatchObject({
			...{ answer: 'no', summary: 'In short', steps: ['One'], asOf: DAY },
		})
		expect(showableContent('claim', content, DAY)).toMatchObject({ validUntil: undefined })
		expect(showableContent('claim', content, DAY)).not.toHaveProperty('other')
	})
})
