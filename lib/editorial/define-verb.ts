import type { z } from 'zod'
import type { Actor } from '@/lib/domain/actor'
import { type Outcome, refused } from '@/lib/domain/outcome'
import { may, type VerbName } from '@/lib/domain/permissions'
import { isStorable } from '@/lib/domain/storable'

export interface Verb {
	name: VerbName
	/** Reads what was sent, asks who sent it, and acts or refuses. */
	act: (actor: Actor, sent: unknown) => Promise<Outcome<unknown>>
}

export interface DefinedVerb<I extends z.ZodType, T> extends Verb {
	act: (actor: Actor, sent: unknown) => Promise<Outcome<T>>
	/** The same with an input already in form, for jobs and for other verbs. */
	run: (actor: Actor, input: z.output<I>) => Promise<Outcome<T>>
}

/**
 * Makes a verb of the editors' area. Roles are asked here, before anything else, so that no verb can forget it;
 * `run` asks what depends on the row, inside the transaction that writes it.
 */
export function defineVerb<I extends z.ZodType, T>(
	name: VerbName,
	input: I,
	run: (actor: Actor, input: z.output<I>) => Promise<Outcome<T>>,
): DefinedVerb<I, T> {
	const guarded = async (actor: Actor, read: z.output<I>): Promise<Outcome<T>> => {
		if (!actor.secondFactor) return refused('second-factor-needed')
		return may(actor, name) ? run(actor, read) : refused('not-allowed')
	}
	return {
		name,
		run: guarded,
		act: async (actor, sent) => {
			// Authority first: who may not act is not told what is wrong with what they sent.
			if (!actor.secondFactor) return refused('second-factor-needed')
			if (!may(actor, name)) return refused('not-allowed')
			if (!isStorable(sent)) return refused('invalid-input')
			const read = input.safeParse(sent)
			if (read.success) return run(actor, read.data)
			const fields = read.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }))
			return refused('invalid-input', { fields })
		},
	}
}
