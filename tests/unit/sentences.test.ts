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
		['Puoi andare. Chiedi prima.', ['Puoi andare.', 'Chiedi prima.']],
		['Vedi artt. 9 e 11. È breve.', ['Vedi artt. 9 e 11.', 'È breve.']],
		['Можна. Запитайте спершу. Див. ст. 5.', ['Можна.', 'Запитайте спершу.', 'Див. ст. 5.']],
		['¿Es gratis? Sí. «No siempre».', ['¿Es gratis?', 'Sí.', '«No siempre».']],
		['يمكنك ذلك. اسأل أولاً؟ art. 35 نعم', ['يمكنك ذلك.', 'اسأل أولاً؟ art. 35 نعم']],
		['آپ جا سکتے ہیں۔ پہلے پوچھیں۔', ['آپ جا سکتے ہیں۔', 'پہلے پوچھیں۔']],
		['আপনি যেতে পারেন। আগে জিজ্ঞাসা করুন।', ['আপনি যেতে পারেন।', 'আগে জিজ্ঞাসা করুন।']],
		['你可以去。先问一下！“好。”然后走。', ['你可以去。', '先问一下！', '“好。”', '然后走。']],
	])('splits “%s”', (text, sentences) => {
		expect(splitSentences(text)).toEqual(sentences)
	})

	it.each(['', 'one', 'no stop at the end', '12.5 euro', 'www.inps.it'])('leaves “%s” whole', (text) => {
		expect(splitSentences(text)).toEqual([text])
	})
})
