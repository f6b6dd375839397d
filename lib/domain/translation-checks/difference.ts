import type { Difference } from './finding'

/** Compares what two texts hold, each kind of thing counted once; null where they hold the same. */
export function differenceOf(source: readonly string[], text: readonly string[]): Difference | null {
	const expected = [...new Set(source)].filter((item) => !text.includes(item))
	const found = [...new Set(text)].filter((item) => !source.includes(item))
	return expected.length === 0 && found.length === 0 ? null : { expected, found }
}
