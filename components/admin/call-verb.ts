import type { Outcome, RefusalCode } from '@/lib/domain/outcome'
import type { VerbName } from '@/lib/domain/permissions'

/** What a verb answered, or that the server could not be reached: then nothing is known to have happened. */
export type Answer<T> = Outcome<T> | { ok: false; code: 'no-connection'; detail?: undefined }

export type AnswerCode = RefusalCode | 'no-connection'

/** Calls a verb through the one door. Never throws for what can be expected of a network. */
export async function callVerb<T = unknown>(verb: VerbName, input: unknown): Promise<Answer<T>> {
	try {
		const response = await fetch(`/admin/do/${verb}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(input),
		})
		return (await response.json()) as Outcome<T>
	} catch {
		return { ok: false, code: 'no-connection' }
	}
}
