import type { ReactNode } from 'react'

/** What a page gives to be made into a document. */
export interface Page {
	title: string
	description: string
	content: ReactNode
	/** Whether it holds a form to fill in, and needs the styles of one. */
	hasForm?: boolean
	/** Atom feeds that go with it. */
	feeds?: { title: string; href: string }[]
}
