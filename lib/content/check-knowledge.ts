import { entryKey } from '@/lib/domain/entry'
import type { ReferenceData } from '@/lib/domain/knowledge'
import { EVERY_STATUS, EVERY_TOPIC, scopeOf } from '@/lib/domain/scope'
import type { Flaw } from './content-error'
import type { FiledEntry } from './filed-entry'
import { CONTENT_FORMS } from './forms/all'

/** Finds what no single file can show: names that lead nowhere, two entries of one name, a file in the wrong place. */
export function checkKnowledge(reference: ReferenceData, filed: FiledEntry[]): Flaw[] {
	const known = {
		country: new Set(reference.countries.map((country) => country.code)),
		status: new Set(reference.statuses.map((status) => status.slug)),
		topic: new Set(reference.topics.map((topic) => topic.slug)),
		entitlement: new Set(reference.topics.flatMap((topic) => topic.entitlements)),
		language: new Set(reference.languages.map((language) => language.code)),
	}
	const entries = new Map(filed.map(({ entry }) => [entryKey(entry), entry]))
	const seen = new Set<string>()

	return filed.flatMap(({ entry, file, field }) => {
		const flaw = (name: string, message: string): Flaw => ({
			file: file.path,
			line: file.lineOf([...field, name]),
			field: [...field, name].join('.'),
			message,
		})
		const lost = (facet: keyof typeof known, value: string | null) =>
			value !== null && !known[facet].has(value) ? [flaw(facet, `no ${facet} is called ${value}`)] : []

		const scope = scopeOf(entry.content)
		const key = entryKey(entry)
		const twice = seen.has(key) ? [flaw('slug', `${entry.slug} is used twice`)] : []
		seen.add(key)

		const parent = entry.parent === null ? null : (entries.get(`source:${entry.parent}`) ?? null)
		const orphan = entry.parent !== null && !parent ? [flaw('source', `no source is called ${entry.parent}`)] : []
		const form = CONTENT_FORMS.find((candidate) => candidate.kinds.includes(entry.kind))
		const home = form?.pathOf(entry, parent)
		const strayed = home !== file.path && orphan.length === 0 ? [flaw('slug', `belongs in ${home}`)] : []

		return [
			...twice,
			...orphan,
			...strayed,
			...lost('country', entry.country),
			...lost('status', entry.status),
			...lost('entitlement', entry.entitlement),
			...scope.statuses.filter((slug) => slug !== EVERY_STATUS).flatMap((slug) => lost('status', slug)),
			...scope.topics.filter((slug) => slug !== EVERY_TOPIC).flatMap((slug) => lost('topic', slug)),
			...entry.translations.flatMap((translation) => lost('language', translation.language)),
			...entry.references
				.filter((ref) => !entries.has(`provision:${ref.provision}`))
				.map((ref) => flaw('citations', `no provision is called ${ref.provision}`)),
		]
	})
}
