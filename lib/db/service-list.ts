import { database } from './client'

/** A published service as those who confirm it see it. */
export interface ConfirmableService {
	entry: string
	slug: string
	name: string
	phone: string | null
	website: string | null
	revision: string
	hash: string
}

/** Every published service, with what it takes to confirm it. */
export async function findConfirmableServices(): Promise<ConfirmableService[]> {
	return database().$queryRaw<ConfirmableService[]>`
		SELECT e.id AS entry, e.slug, r.content->>'name' AS name, r.content->>'phone' AS phone,
			r.content->>'website' AS website, r.id AS revision, r.hash
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.kind = 'service' ORDER BY e.slug`
}
