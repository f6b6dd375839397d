import type { CitingMove } from '@/lib/domain/reading-pages'
import { EVERY_STATUS } from '@/lib/domain/scope'
import { findEntries } from './find-entries'
import { wordsOf } from './readable'

/** The time limits and changes of status that rest on a source. */
export async function loadCitingMoves(source: string, language: string): Promise<CitingMove[]> {
	const [deadlines, transitions] = await Promise.all([
		findEntries('deadline', { cites: source }, language),
		findEntries('transition', { cites: source }, language),
	])
	return [
		...transitions.map(({ slug, country, status, content, translation }) => ({
			...{ kind: 'transition' as const, slug, country: country ?? '', status },
			name: wordsOf('transition', content, language, translation).one('title', content.title),
		})),
		...deadlines.map(({ slug, country, content, translation }) => ({
			...{ kind: 'deadline' as const, slug, country: country ?? '' },
			status: content.statuses.find((status) => status !== EVERY_STATUS) ?? null,
			name: wordsOf('deadline', content, language, translation).one('title', content.title),
		})),
	]
}
