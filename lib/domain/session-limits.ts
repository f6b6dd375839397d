const MINUTE = 60_000

/** A session unused for this long is over. */
export const IDLE_MS = 60 * MINUTE

/** No session outlives this, however busy. */
export const ABSOLUTE_MS = 12 * 60 * MINUTE

/** How exactly the last use is noted: one write a minute, not one a request. */
export const TOUCH_MS = MINUTE

interface Times {
	createdAt: Date
	seenAt: Date
	expiresAt: Date
}

/** Whether a session has been idle or has lasted too long. */
export function isOver({ createdAt, seenAt, expiresAt }: Times, now: Date): boolean {
	const at = now.getTime()
	return at >= seenAt.getTime() + IDLE_MS || at >= createdAt.getTime() + ABSOLUTE_MS || at >= expiresAt.getTime()
}
