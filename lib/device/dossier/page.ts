/** The place with an id; the page always has it. */
export function place<E extends HTMLElement>(id: string): E {
	const found = document.getElementById(id)
	if (!found) throw new Error(`The page has no ${id}`)
	return found as E
}

/** The content of a template of the page, to be put somewhere. */
export function copyOf(selector: string): DocumentFragment {
	const template = document.querySelector<HTMLTemplateElement>(selector)
	return document.importNode(template?.content ?? new DocumentFragment(), true)
}

/** The words that the page gives its script. */
export const words: Record<string, string> = JSON.parse(place('dossier').dataset.words ?? '{}')

export const wordOf = (name: string): string => words[name] ?? ''
