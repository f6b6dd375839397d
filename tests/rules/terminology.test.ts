import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Words that call a person illegal. An act may be illegal; a person is "in an irregular situation". */
const PATTERNS: Record<string, RegExp> = {
	en: /\billegals\b|\billegal(?:ly residing)?\s+(?:im|e)?(?:migrants?|aliens?|foreigners?|persons?|people|workers?|residents?)\b/iu,
	'it, fr, es, pt, ro': /clandestin/iu,
	sq: /klandestin|(?:migrant|emigrant|i huaj|person)\p{L}*\s+(?:i|e|të)\s+(?:jashtë|pa)ligj/iu,
	it: /(?:migrant[ei]|immigrat[oaie]|stranier[oaie]|person[ae]|lavorator[ei])\s+illegal[ei]/iu,
	fr: /(?:migrant|immigré|étranger|personne|travailleur)\p{L}*\s+illéga(?:l|ux)/iu,
	es: /(?:migrante|inmigrante|extranjer[oa]|persona|trabajador(?:es|as?)?)s?\s+ilegal/iu,
	pt: /(?:migrante|imigrante|estrangeir[oa]|pessoa|trabalhador(?:es|as?)?)s?\s+ilega/iu,
	ro: /(?:migran[tț]|imigran[tț]|străin|persoan)\p{L}*\s+ilegal/iu,
	uk: /нелегал/iu,
	ar: /غير\s+(?:ال)?شرعي|(?:مهاجر|أجنبي|أجانب|شخص|أشخاص|عامل|عمال|مقيم)\p{L}*\s+(?:ال)?غير\s+(?:ال)?قانوني/u,
	fa: /(?:مهاجر|اتباع|کارگر)\S*\s+غیر[\s\u200c]?قانونی/u,
	ur: /غیر\s?قانونی\s+(?:تارک|مہاجر|غیر ملکی)/u,
	bn: /অবৈধ\s+(?:অভিবাসী|প্রবাসী|শ্রমিক|বিদেশি)/u,
	zh: /非法(?:移民|入境者|居留者|劳工|外国人)/u,
}

const offends = (text: string) => Object.values(PATTERNS).some((pattern) => pattern.test(text))

describe('the patterns', () => {
	it.each([
		...['illegal migrants', 'an Illegal immigrant', 'illegal alien', 'the illegals', 'illegally residing persons'],
		...['un clandestino', 'les clandestins', 'clandestinos', 'persoane clandestine', 'klandestinë'],
		...['immigrati illegali', 'étrangers illégaux', 'inmigrantes ilegales', 'imigrantes ilegais', 'imigranți ilegali'],
		...['нелегали', 'нелегальні мігранти', 'الهجرة غير الشرعية', 'مهاجرون غير شرعيين', 'المهاجرين غير القانونيين'],
		...['مهاجران غیرقانونی', 'غیر قانونی تارکین وطن', 'অবৈধ অভিবাসী', '非法移民'],
	])('find “%s”', (text) => {
		expect(offends(text)).toBe(true)
	})

	it.each([
		...['a migrant in an irregular situation', 'illegal bosses', 'illegal gang labour', 'an illegal contract'],
		...['lavoro illegale', 'trabajo ilegal', 'travail illégal', 'عقد غير قانوني', '非法合同', 'قرارداد غیرقانونی'],
	])('leave “%s” alone', (text) => {
		expect(offends(text)).toBe(false)
	})
})

describe.each(['content', 'messages'])('%s', (folder) => {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name))

	it('calls nobody illegal', () => {
		// A sentence may run over the end of a line of YAML.
		const offending = files.filter((path) => offends(readFileSync(path, 'utf8').replace(/\s+/g, ' ')))
		expect(files).not.toEqual([])
		expect(offending).toEqual([])
	})
})
