import type { LawNotice } from '../law-notice'
import type { MarkedProvision } from '../marked-law'
import type { ChangeSort, HistoryStep } from '../public-history'
import type { FrozenWork } from './frozen-work'

/** How a work stands today, before it is told in words. */
export interface ReadStanding {
	slug: string
	/** Tells its very words apart from others; null once it is withdrawn. */
	words: string | null
	/** Of a claim. */
	lawNotices: LawNotice[]
	/** Of a source. */
	marked: MarkedProvision[]
	/** The latest first. */
	history: HistoryStep[]
}

/** One publication or withdrawal of a work, told in words. */
export interface StandingStep {
	/** The revision it published; null for a withdrawal. */
	number: number | null
	sort: ChangeSort
	told: string
}

/** How a work stands today. */
export interface WorkStanding {
	/** The revision readers get; null where they get none any more. */
	revision: number | null
	/** Tells its very words apart from others. */
	words: string
	law: string[]
	/** The latest first. */
	steps: StandingStep[]
}

/** What the file with the standings of sources is called; those of claims have the code of their country. */
export const SOURCES_FILE = 'sources'

/** Whose standings tell of a work. */
export const standingsFileOf = ({ kind, country }: Pick<FrozenWork, 'kind' | 'country'>): string =>
	kind === 'source' ? SOURCES_FILE : (country ?? '')

/** The standings of many works, by their slugs. One file holds those of a whole country, so that asking names no work. */
export interface Standings {
	/** The day they were told, in words. */
	day: string
	works: Record<string, WorkStanding>
}

/**
 * What became of a work since it was put in a dossier: nothing; another revision, of the law or only of the words;
 * other words of the same revision (its translation, or an article of the source); news of its law; withdrawn; or no
 * longer known here.
 */
export const SINCE_STATES = ['same', 'law-revised', 'revised', 'reworded', 'law', 'withdrawn', 'gone'] as const

export interface Since {
	state: (typeof SINCE_STATES)[number]
	told: string[]
}

const isEdit = ({ sort }: StandingStep) => sort === 'clarifying' || sort === 'cosmetic'

/** Compares a frozen work with how it stands today; `standing` is absent where nothing is known of it any more. */
export function sinceFrozen(work: FrozenWork, standing: WorkStanding | undefined): Since {
	if (!standing) return { state: 'gone', told: [] }
	const latest = standing.steps.slice(0, 1)
	if (standing.revision === null) return { state: 'withdrawn', told: latest.map(({ told }) => told) }
	if (standing.revision !== work.revision) {
		const later = standing.steps.filter(({ number }) => number !== null && number > work.revision)
		const steps = later.length > 0 ? later : latest
		return { state: steps.every(isEdit) ? 'revised' : 'law-revised', told: steps.map(({ told }) => told) }
	}
	const news = standing.law.filter((notice) => !work.law.includes(notice))
	if (news.length > 0) return { state: 'law', told: news }
	return { state: standing.words === work.words ? 'same' : 'reworded', told: [] }
}
