import type { ReferenceData } from '@/lib/domain/knowledge'
import type { Flaw } from './content-error'
import { type FieldPath, flawAt } from './flaw-at'
import type { YamlFile } from './yaml-file'

export type KnownNames = ReturnType<typeof knownNames>

/** Every name that reference.yaml gives, by what it is the name of. */
export function knownNames({ countries, statuses, topics, languages }: ReferenceData) {
	return {
		country: new Set(countries.map(({ code }) => code)),
		status: new Set(statuses.map(({ slug }) => slug)),
		topic: new Set(topics.map(({ slug }) => slug)),
		entitlement: new Set(topics.flatMap(({ entitlements }) => entitlements)),
		language: new Set(languages.map(({ code }) => code)),
	}
}

/** The flaw of a field that names what reference.yaml does not know; none where it names nothing. */
export function lostName(
	known: KnownNames,
	kind: keyof KnownNames,
	name: string | null,
	file: YamlFile,
	field: FieldPath,
): Flaw[] {
	return name === null || known[kind].has(name) ? [] : [flawAt(file, field, `no ${kind} is called ${name}`)]
}
