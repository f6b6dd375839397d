import { offerFirstAdministrator } from '@/lib/db/first-administrator'
import { joinLink } from '@/lib/domain/account-links'
import { FIRST_ADMINISTRATOR_HOURS, firstAdministratorEnd } from '@/lib/domain/link-life'
import { newToken } from '@/lib/domain/link-token'
import { say } from './say.mjs'

/** Makes the one-time link for the first administrator; null once there is an administrator. */
export async function firstAdministratorLink(site: string): Promise<string | null> {
	const { token, hash } = newToken()
	return (await offerFirstAdministrator(hash, firstAdministratorEnd())) ? joinLink(site, token) : null
}

/** Prints that link where one is needed. */
export async function tellFirstAdministrator(site: string): Promise<void> {
	const link = await firstAdministratorLink(site)
	if (link) say(`No administrator yet. Become the first within ${FIRST_ADMINISTRATOR_HOURS} hours: ${link}`)
}
