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
	sheet?: 'compare' | 'dossier' | 'finder'
	/** The name of the script that it alone needs; those of the search and of the dossier load data of this site. */
	script?: 'dossier' | 'finder' | 'keep' | 'search'
	/** Atom feeds that go with it. */
	feeds?: { title: string; href: string }[]
}
