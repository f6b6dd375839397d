import { countLanguages, type LanguageTotal } from '@/lib/db/language-totals'
import { type Actor, speaks } from '@/lib/domain/actor'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'

export interface TranslatedLanguage extends LanguageTotal {
	missing: number
	/** Whether who asks translates into it. */
	mine: boolean
}

/** How far each language is, those of who asks first. */
export async function readTranslatedLanguages(actor: Actor): Promise<TranslatedLanguage[]> {
	const totals = await countLanguages()
	return totals
		.filter(({ language }) => language !== SOURCE_LANGUAGE)
		.map((total) => ({
			...total,
			missing: total.words - total.done - total.machine - total.behind,
			mine: speaks(actor, total.language),
		}))
		.toSorted((a, b) => Number(b.mine) - Number(a.mine))
}
