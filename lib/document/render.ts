import type { ReactElement } from 'react'

/**
 * Renders a whole document to HTML and nothing else: no hydration data and no framework script, because none of it
 * is made. Next refuses a static import of react-dom/server in the app folder; at run time it is there.
 */
export async function renderDocument(document: ReactElement): Promise<string> {
	const { renderToStaticMarkup } = await import('react-dom/server')
	return `<!doctype html>${renderToStaticMarkup(document)}`
}

/** Renders a piece of a page, for a script that puts it there. */
export async function renderPiece(piece: ReactElement): Promise<string> {
	const { renderToStaticMarkup } = await import('react-dom/server')
	return renderToStaticMarkup(piece)
}
