import type { LocalisedText } from '@/lib/domain/translation'
import type { View } from './view'

interface Props {
	view: View
	unreviewed: boolean
	/** Every block the page shows, to tell whether some are not in the reader's language. */
	words: (LocalisedText | null)[]
}

/** Says once, at the top, what the reader must know about the language of the page. */
export function TranslationNotice({ view: { locale, t }, unreviewed, words }: Props) {
	const missing = words.some((block) => block?.state === 'missing')
	if (locale === 'en' || (!unreviewed && !missing)) return null
	return (
		<div className="notice box" role="note">
			{unreviewed ? <p>{t('translation.unreviewed')}</p> : null}
			{missing ? <p>{t('translation.missing')}</p> : null}
		</div>
	)
}
