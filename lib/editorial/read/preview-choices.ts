import { readEntry } from '@/lib/db/locked-entry'
import { LANGUAGE_CODES, type LanguageCode, SOURCE_LANGUAGE } from '@/lib/domain/languages'

export const PREVIEW_SHAPES = ['phone', 'desktop', 'paper'] as const

export type PreviewShape = (typeof PREVIEW_SHAPES)[number]

export interface PreviewChoices {
	id: string
	slug: string
	locale: LanguageCode
	shape: PreviewShape
	/** Whether the translation under way is shown in place of the published one. */
	underWay: boolean
}

const among = <T extends string>(values: readonly T[], asked: string | undefined, otherwise: T): T =>
	values.find((value) => value === asked) ?? otherwise

/** Which preview an address asks for; null where there is no such entry. */
export async function readPreviewChoices(
	id: string,
	asked: { locale?: string; as?: string; translation?: string },
): Promise<PreviewChoices | null> {
	const entry = await readEntry(id)
	if (!entry) return null
	return {
		id,
		slug: entry.slug,
		locale: among(LANGUAGE_CODES, asked.locale, SOURCE_LANGUAGE),
		shape: among(PREVIEW_SHAPES, asked.as, 'phone'),
		underWay: asked.translation !== 'published',
	}
}
