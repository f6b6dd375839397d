import type { BlockCheck } from './finding'

/** Finds a block whose translation says nothing. */
export const checkEmpty: BlockCheck = ({ text }) =>
	/[\p{L}\p{N}]/u.test(text) ? null : { expected: [], found: text === '' ? [] : [text] }
