import type { CitedWork } from '@/lib/domain/cited-work'
import { formatDate } from './translator'

const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(', ')

/** A work as Italian lawyers cite it; its title in Italian where there is one. */
export function italianCitation(work: CitedWork): string {
	const { author, title, container, number, place, issued, url, accessed } = work
	const day = issued && formatDate('it', issued)
	const cited = container
		? joined(author, `«${title}»`, `in ${container}`, number, day, url)
		: joined(author, number && place ? `${number} (${place})` : (number ?? place), day, `«${title}»`, url)
	return accessed ? `${cited} (consultato il ${formatDate('it', accessed)})` : cited
}

/** A work much as OSCOLA, the standard of English-speaking lawyers, cites it. */
export function oscolaCitation(work: CitedWork): string {
	const { author, title, container, number, place, issued, url, accessed } = work
	const brackets = joined(container, number, place, issued && formatDate('en', issued))
	const named = container ? `‘${title}’` : title
	const cited = [joined(author, named), brackets && `(${brackets})`, url && `<${url}>`].filter(Boolean).join(' ')
	return accessed ? `${cited} accessed ${formatDate('en', accessed)}` : cited
}
