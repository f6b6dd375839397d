/** What a new entry can be placed under. */
export interface WritingChoices {
	countries: string[]
	statuses: string[]
	entitlements: { slug: string; topic: string }[]
	sources: { slug: string; title: string }[]
}
