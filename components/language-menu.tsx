import { LANGUAGE_CODES, LANGUAGES } from '@/lib/domain/languages'
import type { View } from './view'

/** This same page in every language, each named in itself. Works without JavaScript. */
export function LanguageMenu({ view: { locale, t, path } }: { view: View }) {
	return (
		<details className="languages">
			<summary>
				<span className="hidden">{t('site.language')}: </span>
				{LANGUAGES[locale].name}
			</summary>
			<ul>
				{LANGUAGE_CODES.map((code) => (
					<li key={code}>
						<a
							href={`/${code}${path}`}
							lang={code}
							hrefLang={code}
							dir={LANGUAGES[code].direction}
							aria-current={code === locale ? 'true' : undefined}
						>
							{LANGUAGES[code].name}
						</a>
					</li>
				))}
			</ul>
		</details>
	)
}
