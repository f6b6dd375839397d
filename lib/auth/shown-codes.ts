import { dropSecret, findSecret, keepSecret } from '@/lib/db/kept-secrets'
import { seal, unseal } from './seal'

const SHOW_MS = 15 * 60_000

const nameOf = (memberId: string) => `shown-codes:${memberId}`

/** Keeps new recovery codes to be shown until the member says they have them, a quarter of an hour at most. */
export async function showCodes(memberId: string, codes: string[]): Promise<void> {
	await keepSecret(nameOf(memberId), await seal(JSON.stringify(codes)), new Date(Date.now() + SHOW_MS))
}

/** The recovery codes to show now; null once they were shown. */
export async function shownCodes(memberId: string): Promise<string[] | null> {
	const sealed = await findSecret(nameOf(memberId))
	return sealed === null ? null : (JSON.parse(await unseal(sealed)) as string[])
}

export const hideCodes = (memberId: string): Promise<void> => dropSecret(nameOf(memberId))
