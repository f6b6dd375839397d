type Query = Record<string, string | undefined>

function withQuery(path: string, query: Query): string {
	const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))
	return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}

/** Every address of the editors' area is made here. Entries go by their id, which never changes. */
export const adminAddress = {
	queue: '/admin',
	signIn: (next?: string) => withQuery('/admin/sign-in', { next }),
	secondFactor: '/admin/account/codes',
	account: '/admin/account',
	entries: (query: Query = {}) => withQuery('/admin/entries', query),
	newEntry: (query: Query = {}) => withQuery('/admin/entries/new', query),
	entry: (id: string) => `/admin/entries/${id}`,
	edit: (id: string) => `/admin/entries/${id}/edit`,
	review: (id: string) => `/admin/entries/${id}/review`,
	history: (id: string, query: Query = {}) => withQuery(`/admin/entries/${id}/history`, query),
	preview: (id: string, locale: string, query: Query = {}) => withQuery(`/admin/preview/${id}/${locale}`, query),
	previewFrame: (id: string, query: Query = {}) => withQuery(`/admin/entries/${id}/preview`, query),
	translations: (language?: string, query: Query = {}) =>
		withQuery(language ? `/admin/translations/${language}` : '/admin/translations', query),
	translate: (id: string, language: string) => `/admin/entries/${id}/translate/${language}`,
	exportXliff: (query: Query = {}) => withQuery('/admin/export/xliff', query),
	importXliff: '/admin/translations/import',
	lawChanges: (query: Query = {}) => withQuery('/admin/law-changes', query),
	lawChange: (id: string, query: Query = {}) => withQuery(`/admin/law-changes/${id}`, query),
	exportLawChange: (id: string) => `/admin/export/law-changes/${id}`,
	verification: (query: Query = {}) => withQuery('/admin/verification', query),
	requests: '/admin/requests',
	audit: (query: Query = {}) => withQuery('/admin/audit', query),
	exportAudit: (query: Query) => withQuery('/admin/export/audit', query),
	members: '/admin/members',
	member: (id: string) => `/admin/members/${id}`,
	clinic: (id: string) => `/admin/clinics/${id}`,
	do: (verb: string) => `/admin/do/${verb}`,
}
