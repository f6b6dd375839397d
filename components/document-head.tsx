import type { ReactNode } from 'react'
import type { View } from './view'

interface Props {
	view: View
	title: string
	style: string
	children?: ReactNode
}

/** What every document tells a browser of itself, its own stylesheet included. */
export function DocumentHead({ view: { t }, title, style, children }: Props) {
	return (
		<head>
			<meta charSet="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>{`${title} · ${t('site.name')}`}</title>
			<meta name="color-scheme" content="light" />
			{/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, allowed by its hash */}
			<style dangerouslySetInnerHTML={{ __html: style }} />
			{children}
		</head>
	)
}
