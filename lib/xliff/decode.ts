import { refuseFile, type XliffRefusal } from './refusal'

/** Larger than every text of the knowledge base together; anything beyond is no work of a translator. */
export const LARGEST_FILE = 5 * 1024 * 1024

/** Reads the bytes of a file as UTF-8 text. Another encoding is refused rather than guessed. */
export function decodeFile(bytes: Uint8Array): { ok: true; xml: string } | XliffRefusal {
	if (bytes.byteLength > LARGEST_FILE) return refuseFile('too-large', { megabytes: LARGEST_FILE / 1024 / 1024 })
	let xml: string
	try {
		xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return refuseFile('wrong-encoding', { found: 'not UTF-8' })
	}
	const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? 'UTF-8'
	if (declared.toLowerCase() !== 'utf-8') return refuseFile('wrong-encoding', { found: declared })
	// A tool that could not read a character has put this in its place: the text is no longer whole.
	if (xml.includes('\ufffd')) return refuseFile('wrong-encoding', { found: '\ufffd' })
	// A line ends in one way in XML, however the tool wrote it.
	return { ok: true, xml: xml.replace(/\r\n?/g, '\n') }
}
