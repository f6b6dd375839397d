import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '@/lib/domain/languages'
import { LANGUAGE_CODES } from '@/lib/domain/languages'
import { negotiateLanguage } from '@/lib/i18n/negotiate'

const TABLE: [title: string, header: string | null, language: LanguageCode][] = [
	['no header', null, 'en'],
	['an empty header', '', 'en'],
	['any language', '*', 'en'],
	['any language but better one', '*;q=0.5, it', 'it'],
	['any language first', '*, it;q=0.8', 'it'],
	['a language', 'it', 'it'],
	['other capitals', 'IT-it', 'it'],
	['spaces', ' it ; q=0.9 ', 'it'],
	['a region', 'ar-EG', 'ar'],
	['Brazilian Portuguese', 'pt-BR', 'pt'],
	['Latin American Spanish', 'es-419', 'es'],
	['simplified Chinese by its script', 'zh-Hans', 'zh'],
	['simplified Chinese by its country', 'zh-CN', 'zh'],
	['Persian of Afghanistan', 'fa-AF', 'fa'],
	['Romanian of Moldova', 'ro-MD', 'ro'],
	['the order of preference', 'bn, ur', 'bn'],
	['the weight before the order', 'en;q=0.1, uk;q=0.9', 'uk'],
	['a language refused', 'it;q=0, sq;q=0.2', 'sq'],
	['an unknown language and a known one', 'xx-QQ, fr;q=0.3', 'fr'],
	['what a browser sends', 'fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'fr'],
	['a language that there is not', 'de-DE, de;q=0.9', 'en'],
	['garbage', '@@@', 'en'],
	['commas alone', ',,,;;', 'en'],
	['letters beyond the alphabet', '𝔘', 'en'],
	['a weight that is no number', 'xx;q=abc', 'en'],
	['the name of a property of every object', '__proto__, constructor', 'en'],
	['garbage beside a language', '@@@, ar', 'ar'],
	['a path', '../../etc/passwd', 'en'],
	['a very long header', 'a'.repeat(10_000), 'en'],
]

describe('negotiateLanguage', () => {
	it.each(TABLE)('understands %s (%j)', (_title, header, language) => {
		expect(negotiateLanguage(header)).toBe(language)
	})

	it.each(LANGUAGE_CODES)('gives %s to who asks for it', (code) => {
		expect(negotiateLanguage(code)).toBe(code)
	})
})
