import { today } from '@/lib/domain/days'
import type { ReadableDeadline, ReadableTransition } from '@/lib/domain/reading'
import { findGrounded, type Overlay } from './find-entries'
import { readableDeadline, readableTransition } from './readable-moves'

interface Moves {
	/** The ways out of the status. */
	transitions: ReadableTransition[]
	/** The ways into it. */
	arrivals: ReadableTransition[]
	/** The time limits that belong to no transition. */
	deadlines: ReadableDeadline[]
}

/** What changes on moving out of a status or into it, and the time limits that people with this status meet. */
export async function loadMoves(
	{ country, status }: { country: string; status: string },
	language: string,
	overlay: Overlay | undefined,
): Promise<Moves> {
	const [found, entries] = await Promise.all([
		findGrounded('transition', { country }, language, overlay),
		findGrounded('deadline', { country, servesStatus: status }, language, overlay),
	])
	const deadlines = entries.map((entry) => readableDeadline(entry, language, today()))
	const moves = found.map((entry) => readableTransition(entry, deadlines, language, today()))
	return {
		transitions: moves.filter(({ from }) => from === status),
		arrivals: moves.filter(({ to }) => to.includes(status)),
		deadlines: deadlines.filter(({ transition }) => transition === null),
	}
}
