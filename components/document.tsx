import type { ReactNode } from 'react'
import { directionOf } from '@/lib/domain/languages'
import { AnswerSprite } from './answer-sprite'
import { DocumentHead } from './document-head'
import type { Page } from './page'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { StructuredData } from './structured-data'
import type { View } from './view'

interface Props {
	view: View
	title: string
	description: string
	style: string
	/** A script that this page alone needs, by its name. */
	script: string | undefined
	/** What search engines are told of the page. */
	structured?: string
	feeds?: Page['feeds']
	children: ReactNode
}

/** The whole page around its content, as plain HTML: one stylesheet inside, one small script beside it, seldom two. */
export function Document({ view, title, description, style, script, structured, feeds = [], children }: Props) {
	const { locale, t } = view
	return (
		<html lang={locale} dir={directionOf(locale)}>
			<DocumentHead view={view} title={title} style={style}>
				<meta name="description" content={description} />
				<link rel="icon" href="/icon.svg" type="image/svg+xml" />
				{feeds.map((feed) => (
					<link key={feed.href} rel="alternate" type="application/atom+xml" title={feed.title} href={feed.href} />
				))}
				<script src="/sportello.js" defer />
				{script ? <script src={`/${script}.js`} defer /> : null}
				{structured ? <StructuredData json={structured} /> : null}
			</DocumentHead>
			<body>
				<a className="skip" href="#content">
					{t('site.skip')}
				</a>
				<AnswerSprite />
				<SiteHeader view={view} />
				<main id="content">{children}</main>
				<SiteFooter view={view} />
			</body>
		</html>
	)
}
