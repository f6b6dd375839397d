import type { ReactNode } from 'react'

/** What a page gives to be made into a document. */
export interface Page {
	title: string
	description: string
	content: ReactNode
	/** Where it stands in the site, from home down; only where search engines are told. */
	trail?: { name: string; href?: string }[]
	/** Whether it holds a form to fill in, and needs the styles of one. */
	hasForm?: boolean
	/** The name of the stylesheet that it alone needs. */
	sheet?: 'compare' | 'finder'
	/** The name of the script that it alone needs; the one of the search loads data of this site. */
	script?: 'finder' | 'search'
	/** Atom feeds that go with it. */
	feeds?: { title: string; href: string }[]
}
