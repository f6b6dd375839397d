import type { LoggedEvent } from '@/lib/editorial/read/audit'
import type { AdminTranslate } from '@/lib/i18n/admin'

/** What is worth telling of an act, in this order; the rest, such as hashes, is in the export. */
const TOLD = [
	'note',
	'reason',
	'comment',
	'name',
	'clinic',
	'until',
	'at',
	'provisions',
	'entries',
	'from',
	'assignee',
	'language',
	'languages',
	'created',
	'updated',
	'withdrawn',
] as const

/** Values that the vocabulary names. */
const NAMED: Record<string, string> = { grade: 'grade', step: 'step', state: 'task', kind: 'lawChange' }

const IDENTIFIER = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

function wordsOf(value: unknown): string | null {
	if (typeof value === 'number') return String(value)
	if (typeof value === 'string') return value === '' || IDENTIFIER.test(value) ? null : value
	if (!Array.isArray(value)) return null
	const words = value.filter((item) => typeof item === 'string' && !IDENTIFIER.test(item))
	return words.length > 0 ? words.join(', ') : null
}

function grantsOf(t: AdminTranslate, grants: unknown): string | null {
	if (!Array.isArray(grants)) return null
	const words = grants.map(({ role, language }) => `${t(`vocabulary.role-${role}`)}${language ? ` (${language})` : ''}`)
	return words.join(', ')
}

function named(t: AdminTranslate, key: string, value: unknown): string | null {
	try {
		return typeof value === 'string' ? t(`vocabulary.${NAMED[key]}-${value}`) : null
	} catch {
		// The same word means something else in another act: a kind of entry, a state of a revision.
		return null
	}
}

/** What else the log knows of an act, each as `name: words`. */
export function detailsOf(t: AdminTranslate, { detail }: LoggedEvent): string[] {
	const pairs = [
		...Object.keys(NAMED).map((key) => [key, named(t, key, detail[key])] as const),
		['grants', grantsOf(t, detail.grants)] as const,
		...TOLD.map((key) => [key, wordsOf(detail[key])] as const),
	]
	return pairs.flatMap(([key, words]) => (words === null ? [] : [`${t(`audit.detail-${key}`)}: ${words}`]))
}
