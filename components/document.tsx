import type { ReactNode } from 'react'
import { directionOf } from '@/lib/domain/languages'
import { AnswerSprite } from './answer-sprite'
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
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{`${title} · ${t('site.name')}`}</title>
				<meta name="description" content={description} />
				<meta name="color-scheme" content="light" />
				<link rel="icon" href="/icon.svg" type="image/svg+xml" />
				{feeds.map((feed) => (
					<link key={feed.href} rel="alternate" type="application/atom+xml" title={feed.title} href={feed.href} />
				))}
				{/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, allowed by its hash */}
				<style dangerouslySetInnerHTML={{ __html: style }} />
				<script src="/sportello.js" defer />
				{script ? <script src={`/${script}.js`} defer /> : null}
				{structured ? <StructuredData json={structured} /> : null}
			</head>
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
