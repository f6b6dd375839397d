import { LANGUAGE_CODES, LANGUAGES } from '@/lib/domain/languages'
import type { PreviewChoices } from '@/lib/editorial/read/preview-choices'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { SelectField } from '../select-field'

const SHAPES = ['phone', 'desktop', 'paper'] as const

/** Which language and which shape of the page to look at. Works without a script: each choice is an address. */
export function PreviewForm({ t, choices }: { t: AdminTranslate; choices: PreviewChoices }) {
	const languages = LANGUAGE_CODES.map((code) => [code, LANGUAGES[code].name] as const)
	const shapes = SHAPES.map((shape) => [shape, t(`editor.as_${shape}`)] as const)
	const translations = (['draft', 'published'] as const).map(
		(which) => [which, t(`editor.translation_${which}`)] as const,
	)
	return (
		<form className="filters" method="get" action={adminAddress.previewFrame(choices.id)}>
			<SelectField
				id="locale"
				name="locale"
				label={t('editor.previewLanguage')}
				value={choices.locale}
				choices={languages}
			/>
			<SelectField id="as" name="as" label={t('editor.previewAs')} value={choices.shape} choices={shapes} />
			<SelectField
				id="translation"
				name="translation"
				label={t('editor.previewTranslation')}
				value={choices.underWay ? 'draft' : 'published'}
				choices={translations}
			/>
			<button type="submit" className="main">
				{t('editor.previewShow')}
			</button>
		</form>
	)
}
