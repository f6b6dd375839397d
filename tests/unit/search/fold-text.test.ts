import { describe, expect, it } from 'vitest'
import { foldText } from '@/lib/domain/search/fold-text'

const SAME: [what: string, one: string, other: string][] = [
	['small letters', 'ISEE', 'isee'],
	['accents of French', 'réfugié à l’école', 'refugie a l’ecole'],
	['Romanian commas and cedillas', 'școală ţară', 'scoala tara'],
	['German sharp s', 'Straße', 'strasse'],
	['accents that stand as letters of their own', 'é', 'e\u0301'],
	['Arabic hamza on alef', 'أجور إيجار آمن', 'اجور ايجار امن'],
	['Arabic hamza on ya and waw', 'لاجئ مسؤول', 'لاجي مسوول'],
	['a hamza that stands alone', 'لاجىء', 'لاجي'],
	['Arabic ya without dots', 'مستشفى', 'مستشفي'],
	['ta marbuta and ha', 'مدرسة', 'مدرسه'],
	['vowel signs and the stretching line', 'مُدَرِّسـَة', 'مدرسة'],
	['Persian ye and kaf', 'کودکی', 'كودكي'],
	['Urdu he', 'ہسپتال', 'هسپتال'],
	['Arabic-Indic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
	['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
	['Bengali digits', '০১২৩৪৫৬৭৮৯', '0123456789'],
	['two ways to write a Bengali letter', 'আশ্রয়', 'আশ্রয়'],
	['the apostrophe inside Ukrainian words', 'сім’я', 'сімя'],
	['wide letters and digits', 'ＡＲＴ３５', 'art35'],
]

const OTHER: [what: string, one: string, other: string][] = [
	['vowel signs of Bengali', 'কাজ', 'কজ'],
	['letters of Cyrillic', 'рік', 'рок'],
	['digits', '35', '36'],
]

describe('foldText', () => {
	it.each(SAME)('takes no notice of %s', (_what, one, other) => {
		expect(foldText(one)).toBe(foldText(other))
	})

	it.each(OTHER)('keeps %s', (_what, one, other) => {
		expect(foldText(one)).not.toBe(foldText(other))
	})
})
