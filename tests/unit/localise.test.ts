import { describe, expect, it } from 'vitest'
import { CHANGE_GRADES, type ChangeGrade } from '@/lib/domain/grades'
import { localise } from '@/lib/domain/localise'
import type { BlockState, PublishedTranslation } from '@/lib/domain/translation'

const BLOCK = { key: 'summary', text: 'New words' }
const STANDING = new Set(['New words', 'Else'])

const italian = (blocks: PublishedTranslation['blocks'], changedSince: ChangeGrade): PublishedTranslation => ({
	language: 'it',
	method: 'human',
	reviewed: true,
	blocks,
	changedSince,
})

const SAME = { key: 'summary', source: 'New words', text: 'Parole nuove' }
const EARLIER = { key: 'summary', source: 'Old words', text: 'Parole vecchie' }
const MOVED = { key: 'steps.1', source: 'New words', text: 'Parole spostate' }
const OTHER = { key: 'reason', source: 'Else', text: 'Altro' }

type Row = [what: string, blocks: PublishedTranslation['blocks'], byGrade: Record<ChangeGrade, [BlockState, string]>]

const always = (state: BlockState, text: string): Row[2] => ({
	cosmetic: [state, text],
	clarifying: [state, text],
	legal: [state, text],
})

const TABLE: Row[] = [
	['the same words under the same key', [OTHER, SAME], always('fresh', 'Parole nuove')],
	['the same words under another key', [OTHER, MOVED], always('fresh', 'Parole spostate')],
	['the same words elsewhere and old words under the key', [EARLIER, MOVED], always('fresh', 'Parole spostate')],
	[
		'old words under the key',
		[OTHER, EARLIER],
		{
			cosmetic: ['behind', 'Parole vecchie'],
			clarifying: ['behind', 'Parole vecchie'],
			legal: ['stale', 'New words'],
		},
	],
	['other blocks only', [OTHER], always('missing', 'New words')],
	['no block', [], always('missing', 'New words')],
]

describe.each(CHANGE_GRADES)('after a %s change', (grade) => {
	it.each(TABLE)('a reader whose translation holds %s gets the right words', (_what, blocks, byGrade) => {
		const [state, text] = byGrade[grade]
		const language = state === 'fresh' || state === 'behind' ? 'it' : 'en'
		expect(localise(BLOCK, 'it', italian(blocks, grade), STANDING)).toEqual({ text, language, state })
	})

	it.each(TABLE)('a reader of English gets the source, whatever a translation holds (%s)', (_what, blocks) => {
		const english = { ...italian(blocks, grade), language: 'en' }
		expect(localise(BLOCK, 'en', english, STANDING)).toEqual({ text: 'New words', language: 'en', state: 'source' })
	})
})

describe('without a translation', () => {
	it.each<[string, BlockState]>([
		['en', 'source'],
		['it', 'missing'],
		['ar', 'missing'],
	])('a reader of %s gets the English words, marked %s', (language, state) => {
		expect(localise(BLOCK, language, null, STANDING)).toEqual({ text: 'New words', language: 'en', state })
	})
})

const italianSteps = (steps: string[], translation: PublishedTranslation) =>
	steps.map((text, index) => {
		const words = localise({ key: `steps.${index}`, text }, 'it', translation, new Set(steps))
		return [words.text, words.state]
	})

it.each(CHANGE_GRADES)(
	'a step put in front by a %s change does not borrow the words of the step it pushed down',
	(grade) => {
		const translation = italian(
			[
				{ key: 'steps.0', source: 'Go', text: 'Vai' },
				{ key: 'steps.1', source: 'Ask', text: 'Chiedi' },
			],
			grade,
		)
		expect(italianSteps(['Call first', 'Go', 'Ask'], translation)).toEqual([
			['Call first', 'missing'],
			['Vai', 'fresh'],
			['Chiedi', 'fresh'],
		])
	},
)

it('list items that changed places keep their translation', () => {
	const translation = italian(
		[
			{ key: 'steps.0', source: 'Go', text: 'Vai' },
			{ key: 'steps.1', source: 'Ask', text: 'Chiedi' },
		],
		'legal',
	)
	expect(italianSteps(['Ask', 'Go'], translation)).toEqual([
		['Chiedi', 'fresh'],
		['Vai', 'fresh'],
	])
})
