import { describe, expect, it } from 'vitest'
import { splitLatin } from '@/lib/domain/latin-runs'

/** The text with each Latin run between angle brackets. */
const split = (text: string) =>
	splitLatin(text)
		.map((run) => (run.latin ? `<${run.text}>` : run.text))
		.join('')

const TABLE: [title: string, text: string, expected: string][] = [
	['leaves Arabic alone', 'مرحبا بكم', 'مرحبا بكم'],
	['leaves Arabic with a phone number alone', 'اتصل على 800 123 456.', 'اتصل على 800 123 456.'],
	['takes Latin alone as one run', 'Testo unico immigrazione', '<Testo unico immigrazione>'],
	['keeps a law number with its brackets in one run', 'D.Lgs. 142/2015 art. 22(1)', '<D.Lgs. 142/2015 art. 22(1)>'],
	[
		'keeps that number in one run between Arabic words',
		'المرسوم D.Lgs. 142/2015 art. 22(1) يحدد',
		'المرسوم <D.Lgs. 142/2015 art. 22(1)> يحدد',
	],
	['keeps brackets that follow each other', 'حسب TUI art. 19(2)(d-bis) فقط', 'حسب <TUI art. 19(2)(d-bis)> فقط'],
	[
		'leaves the brackets around a term outside',
		'اطلب (Assegno di inclusione) الآن',
		'اطلب (<Assegno di inclusione>) الآن',
	],
	['leaves the full stop after such a bracket outside', 'رمز (STP).', 'رمز (<STP>).'],
	['leaves the brackets around a law number outside', 'القانون (TUI art. 35(3)) هنا', 'القانون (<TUI art. 35(3)>) هنا'],
	['goes on after a bracket opened outside', 'القانون (TUI) art. 22(12) يمنع', 'القانون (<TUI>) <art. 22(12)> يمنع'],
	['goes on after it with a range', '(RCD) 2024/1346 arts 17', '(<RCD>) 2024/1346 <arts 17>'],
	['leaves the Arabic comma outside', 'TUI art. 35(3)، ثم', '<TUI art. 35(3)>، ثم'],
	['splits at the Arabic between two terms', '(INPS) و(INAIL)', '(<INPS>) و(<INAIL>)'],
	['keeps accents and apostrophes', "في Via Corte d'Appello أو Città", "في <Via Corte d'Appello> أو <Città>"],
	['leaves punctuation at the end outside', 'إلى ASL Città di Torino: هنا', 'إلى <ASL Città di Torino>: هنا'],
	['gives nothing for nothing', '', ''],
	['leaves brackets that enclose nothing', '))) A (((', '))) <A> ((('],
	['splits Persian the same way', 'در (Questura) بپرسید', 'در (<Questura>) بپرسید'],
]

describe('splitLatin', () => {
	it.each(TABLE)('%s', (_title, text, expected) => {
		expect(split(text)).toBe(expected)
	})

	it.each(TABLE.map(([, text]) => [text]))('loses nothing of “%s”', (text) => {
		const runs = splitLatin(text).map((run) => run.text)
		expect(runs.join('')).toBe(text)
		expect(runs).not.toContain('')
	})
})
