// The library writes "&amp;" in a text as "&", and drops a line break at the end of one. So these characters travel
// through it as characters that no text holds: Unicode keeps them for such use inside a program.
const AMPERSAND = '\ufdd0'
const RETURN = '\ufdd1'
const LINE_BREAK = '\ufdd2'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML has no way to write.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0-\ufdd2\ufffe\uffff]/g

/** A text as a file can carry it: what XML cannot write at all, such as a control character, becomes a space. */
export function writableText(text: string): string {
	return text.replace(UNWRITABLE, ' ').replace(/\p{Surrogate}/gu, ' ')
}

/** Hides from the library what it would lose in writing. */
export function hideForWriting(text: string): string {
	return writableText(text).replaceAll('&', AMPERSAND).replaceAll('\r', RETURN)
}

/** Writes as XML what was hidden. */
export function showInXml(xml: string): string {
	return xml.replaceAll(AMPERSAND, '&amp;').replaceAll(RETURN, '&#13;')
}

/** Hides from the library the line breaks it would lose in reading. */
export const hideForReading = (text: string): string => text.replaceAll('\n', LINE_BREAK)

/** Gives back what was hidden. */
export const showAfterReading = (text: string): string => text.replaceAll(LINE_BREAK, '\n')
