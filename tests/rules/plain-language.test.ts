import { describe, expect, it } from 'vitest'
import { splitSentences } from '@/lib/domain/sentences'

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
