import type { FrozenPart, FrozenText } from '@/lib/domain/dossier/frozen-work'
import { directionOf } from '@/lib/domain/languages'
import { splitLatin } from '@/lib/domain/latin-runs'

/** Marks words with their language where it is not the page's. */
function speak(element: HTMLElement, language: string): void {
	if (language === document.documentElement.lang) return
	element.lang = language
	element.dir = directionOf(language)
}

/** Right to left, what is written in Latin letters keeps its own order. */
function runsOf(text: string, language: string): (string | HTMLElement)[] {
	if (directionOf(language) === 'ltr') return [text]
	return splitLatin(text).map((run) => {
		if (!run.latin) return run.text
		const isolated = document.createElement('bdi')
		isolated.dir = 'ltr'
		isolated.textContent = run.text
		return isolated
	})
}

function spoken<E extends HTMLElement>(element: E, text: string, language: string): E {
	speak(element, language)
	element.append(...runsOf(text, language))
	return element
}

/** A line of words in a language. */
export const line = (text: string, language: string) => spoken(document.createElement('p'), text, language)

/** Words that lead to an address. */
export function link(text: string, language: string, href: string): HTMLAnchorElement {
	const element = spoken(document.createElement('a'), text, language)
	element.href = href
	element.rel = 'noreferrer noopener'
	return element
}

function run({ text, language, href }: FrozenText): HTMLElement {
	if (!href) return spoken(document.createElement('span'), text, language)
	const element = link(text, language, href)
	element.className = 'outside'
	return element
}

/** One part of a work: its heading, and its paragraphs or points. */
export function showPart({ heading, form, items }: FrozenPart, language: string): HTMLElement {
	const section = document.createElement('section')
	if (heading) section.append(spoken(document.createElement('h3'), heading, language))
	const list = form === 'plain' ? section : document.createElement(form === 'steps' ? 'ol' : 'ul')
	for (const item of items) {
		const element = document.createElement(form === 'plain' ? 'p' : 'li')
		for (const [index, text] of item.entries()) element.append(...(index > 0 ? [' '] : []), run(text))
		list.append(element)
	}
	if (list !== section) section.append(list)
	return section
}
