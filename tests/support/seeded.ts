/** Chances that come the same for the same seed (mulberry32), so that a failure can be run again. */
export function seeded(seed: number) {
	let state = seed >>> 0
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
	return {
		/** A whole number below `end`. */
		below: (end: number) => Math.floor(next() * end),
		pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
	}
}
