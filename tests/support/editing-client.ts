import type { Outcome } from '@/lib/domain/outcome'
import type { VerbName } from '@/lib/domain/permissions'

/** Calls a verb of a site that is up, as a signed-in member, through the one door. */
export async function callDoor<T = Record<string, string>>(
	site: string,
	cookie: string,
	verb: VerbName,
	input: unknown,
): Promise<Outcome<T>> {
	const response = await fetch(`${site}/admin/do/${verb}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: new URL(site).origin, cookie },
		body: JSON.stringify(input),
	})
	return (await response.json()) as Outcome<T>
}

/** The same where anything but success is a fault of the caller. */
export async function mustCall<T = Record<string, string>>(...call: Parameters<typeof callDoor>): Promise<T> {
	const outcome = await callDoor<T>(...call)
	if (!outcome.ok) throw new Error(`${call[2]} was refused: ${outcome.code} ${JSON.stringify(outcome.detail)}`)
	return outcome.value
}
