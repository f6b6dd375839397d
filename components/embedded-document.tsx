import type { ReactNode } from 'react'
import { directionOf } from '@/lib/domain/languages'
import { AnswerSprite } from './answer-sprite'
import { DocumentHead } from './document-head'
import type { View } from './view'

interface Props {
	view: View
	title: string
	style: string
	children: ReactNode
}

/** A page without the frame of the site, to stand in another one; what it links to opens on its own. */
export function EmbeddedDocument({ view, title, style, children }: Props) {
	const { locale, t, path } = view
	return (
		<html lang={locale} dir={directionOf(locale)}>
			<DocumentHead view={view} title={title} style={style}>
				<base target="_blank" />
			</DocumentHead>
			<body>
				<AnswerSprite />
				<main>{children}</main>
				<footer className="site">
					<p>{t('print.unverified')}</p>
					<p>
						<a href={`/${locale}${path}`}>{t('data.embeddedFrom')}</a>
					</p>
				</footer>
			</body>
		</html>
	)
}
