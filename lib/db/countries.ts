import { database } from './client'

/** The codes of the countries there are, in their order. */
export async function findCountryCodes(): Promise<string[]> {
	const rows = await database().country.findMany({ orderBy: { position: 'asc' }, select: { code: true } })
	return rows.map(({ code }) => code)
}
