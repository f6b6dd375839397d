import { ContentError } from '@/lib/content/content-error'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { type ContentFlaw, contentFlaws } from '@/lib/domain/content-flaws'
import { coverageOf, recheckFirst } from '@/lib/domain/coverage'
import { coveredClaims, recordedGaps } from '@/lib/domain/covered-claims'
import type { SourceContent } from '@/lib/domain/kinds/source'
import type { Knowledge } from '@/lib/domain/knowledge'
import { languageReach } from '@/lib/domain/language-coverage'

/** How many answers to check again are named; all of them are on no page at once. */
const NAMED = 20

const say = (line = '') => console.log(line)

/** Prints rows as columns, the first to the left and numbers to the right. */
function table(heads: string[], rows: (string | number)[][]): void {
	const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => String(row[at]).length)))
	const line = (cells: (string | number)[]) =>
		cells.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[at] ?? 0)))
	for (const row of [heads, ...rows]) say(`  ${line(row).join('  ')}`)
}

function sayCoverage(knowledge: Knowledge): void {
	const { reference } = knowledge
	const topics = reference.topics.map(({ slug }) => slug)
	const claims = coveredClaims(knowledge)
	const countries = coverageOf(claims, recordedGaps(knowledge), {
		countries: reference.countries.map(({ code }) => code),
		statuses: reference.statuses.map(({ slug }) => slug),
		topics,
		entitlements: reference.topics.flatMap(({ entitlements }) => entitlements),
	})
	say(`${countries.length} countries, ${claims.length} claims, ${recordedGaps(knowledge).length} recorded gaps`)
	say('\nBy country and topic')
	table(
		['country', 'claims', ...topics, 'open', 'unopened'],
		countries.map((row) => [
			...[row.country, row.answers],
			...topics.map((topic) => row.topics[topic] ?? 0),
			...[row.open, row.unopened],
		]),
	)
	say('\nBy country and status')
	table(
		['country and status', 'claims', 'open'],
		countries.flatMap(({ country, statuses }) =>
			statuses.map(({ status, answers, open }) => [`${country}/${status}`, answers, open]),
		),
	)
	say('\nTo check again first')
	for (const claim of recheckFirst(claims).slice(0, NAMED)) {
		const notes = [claim.changing ? 'its law is changing' : null, `confidence ${claim.confidence}`, claim.asOf]
		say(`  ${claim.slug}: ${notes.filter((note) => note !== null).join(', ')}`)
	}
}

function sayLanguages({ entries, reference }: Knowledge): void {
	const reach = languageReach(
		entries,
		reference.languages.map(({ code }) => code),
	)
	say('\nBy language (drafts of a machine unless reviewed)')
	table(
		['language', 'claims', 'reviewed', 'words', 'of'],
		reach.map(({ language, claims, reviewed, done, words }) => [language, claims, reviewed, done, words]),
	)
}

function sayUnopened({ entries }: Knowledge): void {
	const sources = entries.filter(({ kind }) => kind === 'source').map(({ content }) => content as SourceContent)
	const count = (basis: SourceContent['urlBasis']) => sources.filter(({ urlBasis }) => urlBasis === basis).length
	say('\nSources by what their address is worth')
	table(
		['basis', 'sources'],
		[
			['a page we read', count('page-read')],
			['official address, not opened', count('official-address-not-opened')],
			['home page only', count('site-root-only')],
			['none', count(null)],
		],
	)
}

function sayFlaws(flaws: ContentFlaw[]): void {
	say(`\n${flaws.length} errors`)
	for (const { rule, entry, detail } of flaws) say(`  ${rule}: ${entry}: ${detail}`)
}

/** Prints what a content folder holds, what it lacks and what is wrong with it. Exits with 1 where something is wrong. */
export async function reportContent(folder: string): Promise<void> {
	try {
		const knowledge = readContent(await listFiles(folder))
		sayCoverage(knowledge)
		sayLanguages(knowledge)
		sayUnopened(knowledge)
		const flaws = contentFlaws(knowledge)
		sayFlaws(flaws)
		process.exitCode = flaws.length > 0 ? 1 : 0
	} catch (error) {
		if (!(error instanceof ContentError)) throw error
		say(error.message)
		process.exitCode = 1
	}
}
