import type { LanguageCode } from './languages'

/** Words that call a person illegal, by the languages they belong to. An act may be illegal; a person never is. */
export const FORBIDDEN: Record<string, RegExp> = {
	en: /\billegals\b|\billegal(?:ly residing)?\s+(?:im|e)?(?:migrants?|aliens?|foreigners?|persons?|people|workers?|residents?)\b/giu,
	'it, fr, es, pt, ro': /clandestin\p{L}*/giu,
	sq: /klandestin\p{L}*|(?:migrant|emigrant|i huaj|person)\p{L}*\s+(?:i|e|të)\s+(?:jashtë|pa)ligj\p{L}*/giu,
	it: /(?:migrant[ei]|immigrat[oaie]|stranier[oaie]|person[ae]|lavorator[ei])\s+illegal[ei]/giu,
	fr: /(?:migrant|immigré|étranger|personne|travailleur)\p{L}*\s+illéga(?:l|ux)\p{L}*/giu,
	es: /(?:migrante|inmigrante|extranjer[oa]|persona|trabajador(?:es|as?)?)s?\s+ilegal\p{L}*/giu,
	pt: /(?:migrante|imigrante|estrangeir[oa]|pessoa|trabalhador(?:es|as?)?)s?\s+ilega\p{L}*/giu,
	ro: /(?:migran[tț]|imigran[tț]|străin|persoan)\p{L}*\s+ilegal\p{L}*/giu,
	uk: /нелегал\p{L}*/giu,
	ar: /غير\s+(?:ال)?شرعي\p{L}*|(?:مهاجر|أجنبي|أجانب|شخص|أشخاص|عامل|عمال|مقيم)\p{L}*\s+(?:ال)?غير\s+(?:ال)?قانوني\p{L}*/gu,
	fa: /(?:مهاجر|اتباع|کارگر)\S*\s+غیر[\s\u200c]?قانونی/gu,
	ur: /غیر\s?قانونی\s+(?:تارک|مہاجر|غیر ملکی)\p{L}*/gu,
	bn: /অবৈধ\s+(?:অভিবাসী|প্রবাসী|শ্রমিক|বিদেশি)/gu,
	zh: /非法(?:移民|入境者|居留者|劳工|外国人)/gu,
}

/** What to write instead, after the terminology of the UN committee. */
export const IN_AN_IRREGULAR_SITUATION: Record<LanguageCode, string> = {
	en: 'in an irregular situation',
	it: 'in situazione irregolare',
	fr: 'en situation irrégulière',
	es: 'en situación irregular',
	pt: 'em situação irregular',
	ro: 'în situație neregulamentară',
	sq: 'në situatë të parregullt',
	uk: 'з неврегульованим статусом',
	ar: 'في وضع غير نظامي',
	fa: 'فاقد مدارک اقامت',
	ur: 'بے ضابطہ حیثیت میں',
	bn: 'অনিয়মিত অবস্থায় থাকা',
	zh: '处于非正规状况',
}

/**
 * Finds words that call a person illegal, in whichever language they stand in the text; they block its submission.
 * `instead` is the right word in the language of the text, or in English where that is none of ours.
 */
export function findForbiddenTerms(text: string, language: string): { found: string; instead: string }[] {
	const instead = IN_AN_IRREGULAR_SITUATION[language as LanguageCode] ?? IN_AN_IRREGULAR_SITUATION.en
	// A sentence may run over the end of a line.
	const line = text.replace(/\s+/g, ' ')
	const found = Object.values(FORBIDDEN).flatMap((pattern) => [...line.matchAll(pattern)].map(([words]) => words))
	return [...new Set(found)].map((words) => ({ found: words, instead }))
}
