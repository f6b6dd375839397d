import type { ReactNode } from 'react'
import { directionOf } from '@/lib/domain/languages'
import { AnswerSprite } from './answer-sprite'
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
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{`${title} · ${t('site.name')}`}</title>
				<meta name="color-scheme" content="light" />
				<base target="_blank" />
				{/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, allowed by its hash */}
				<style dangerouslySetInnerHTML={{ __html: style }} />
			</head>
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
