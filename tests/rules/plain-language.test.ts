import { describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { blocksOf } from '@/lib/domain/blocks'
import { splitSentences } from '@/lib/domain/sentences'

const LONGEST = 25

const { entries } = readContent(await listFiles('content'))

describe('splitSentences', () => {
	it.each([
		['You may go. Ask first.', ['You may go.', 'Ask first.']],
		[
			'D.Lgs. 142/2015 art. 22(1) sets a wait. It is short.',
			['D.Lgs. 142/2015 art. 22(1) sets a wait.', 'It is short.'],
		],
		['It lasts 60 days. 30 more follow.', ['It lasts 60 days.', '30 more follow.']],
		['See (L. 147/2013). Then ask (at the ASL).', ['See (L. 147/2013).', 'Then ask (at the ASL).']],
		['Is it free? Yes!', ['Is it free?', 'Yes!']],
	])('splits “%s”', (text, sentences) => {
		expect(splitSentences(text)).toEqual(sentences)
	})
})

const tooLong = (text: string) => splitSentences(text).filter((sentence) => sentence.split(/\s+/).length > LONGEST)

describe('every checklist', () => {
	it(`has sentences of ${LONGEST} words at most`, () => {
		const blocks = entries.filter(({ kind }) => kind === 'checklist').flatMap((e) => blocksOf(e.kind, e.content))
		expect(blocks.length).toBeGreaterThan(10)
		expect(blocks.flatMap(({ text }) => tooLong(text))).toEqual([])
	})
})

describe.each(['summary', 'steps', 'conditions', 'reason'])('the %s of every claim', (field) => {
	it(`has sentences of ${LONGEST} words at most`, () => {
		const sentences = entries
			.filter((entry) => entry.kind === 'claim')
			.flatMap((claim) =>
				blocksOf('claim', claim.content)
					.filter((block) => block.key.split('.')[0] === field)
					.flatMap((block) => splitSentences(block.text).map((sentence) => ({ claim: claim.slug, sentence }))),
			)
		expect(sentences.length).toBeGreaterThan(100)
		expect(sentences.filter(({ sentence }) => sentence.split(/\s+/).length > LONGEST)).toEqual([])
	})
})
