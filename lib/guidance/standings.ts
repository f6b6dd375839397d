import { findProvisionMarks } from '@/lib/db/provision-marks'
import { type ChangeOfEntry, findLoggedChanges } from '@/lib/db/public-history'
import { today } from '@/lib/domain/days'
import type { ReadStanding } from '@/lib/domain/dossier/since'
import { claimHash, sourceHash } from '@/lib/domain/dossier/words-hash'
import { markedProvisionsOn } from '@/lib/domain/marked-law'
import { historyOf } from '@/lib/domain/public-history'
import { findEntries, findGrounded } from './find-entries'
import { readableSource, wordsOf } from './readable'
import { readableClaim } from './readable-claim'

type Published = Pick<ReadStanding, 'words' | 'lawNotices' | 'marked'>

function standingsOf(changes: ChangeOfEntry[], published: Map<string, Published>): ReadStanding[] {
	const bySlug = new Map<string, ChangeOfEntry[]>()
	for (const change of changes) bySlug.set(change.slug, [...(bySlug.get(change.slug) ?? []), change])
	return [...bySlug].map(([slug, own]) => ({
		slug,
		...(published.get(slug) ?? { words: null, lawNotices: [], marked: [] }),
		history: historyOf(own, new Map()),
	}))
}

/** The standing of every claim of a country that is or was published; empty where there is none. */
export async function loadClaimStandings(country: string, language: string): Promise<ReadStanding[]> {
	const [claims, changes] = await Promise.all([
		findGrounded('claim', { country }, language),
		findLoggedChanges('claim', { country }),
	])
	const readable = claims.map((entry) => readableClaim(entry, language, today()))
	const published = new Map(
		readable.map((claim) => [claim.slug, { words: claimHash(claim), lawNotices: claim.lawNotices, marked: [] }]),
	)
	return standingsOf(changes, published)
}

/** The standing of every source that is or was published. */
export async function loadSourceStandings(language: string): Promise<ReadStanding[]> {
	const [sources, provisions, changes, marks] = await Promise.all([
		findEntries('source', {}, language),
		findEntries('provision', {}, language),
		findLoggedChanges('source', {}),
		findProvisionMarks(),
	])
	const articles = provisions.map(({ slug, content, translation }) => ({
		...content,
		slug,
		text: wordsOf('provision', content, language, translation).maybe('text', content.text),
	}))
	const published = new Map(
		sources.map((entry) => {
			const own = articles.filter(({ slug }) => slug.startsWith(`${entry.slug}/`))
			const marked = markedProvisionsOn(
				today(),
				marks.filter(({ source }) => source === entry.slug),
			)
			return [entry.slug, { words: sourceHash(readableSource(entry, language), own), lawNotices: [], marked }]
		}),
	)
	return standingsOf(changes, published)
}
