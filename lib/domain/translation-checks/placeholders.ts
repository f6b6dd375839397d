import type { BlockCheck } from './finding'

const PLACEHOLDER =
	/\{[^{}]*\}|\[\[[^\]]*\]\]|\b(?:TODO|FIXME|TBD|TBC|XXX+|[Ll]orem ipsum)\b|\?{3,}|_{3,}|<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/gu

/** Finds what a tool or a hurried hand left to be filled in, where the source has no such thing itself. */
export const checkPlaceholders: BlockCheck = ({ source, text }) => {
	const found = (text.match(PLACEHOLDER) ?? []).filter((mark) => !source.includes(mark))
	return found.length > 0 ? { expected: [], found: [...new Set(found)] } : null
}
