import type { BlockCheck } from './finding'

/** Finds digits of another script: law numbers and telephone numbers are written in Western digits everywhere. */
export const checkDigits: BlockCheck = ({ text }) => {
	const found = text.match(/[^\P{Nd}0-9]+/gu)
	return found ? { expected: [], found: [...new Set(found)] } : null
}
