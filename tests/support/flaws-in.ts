import { ContentError } from '@/lib/content/content-error'
import { readContent } from '@/lib/content/read-content'

/** Each flaw of a content folder as a person reads it: file:line field: message. */
export function flawsIn(files: Map<string, string>): string[] {
	try {
		readContent(files)
		return []
	} catch (error) {
		if (!(error instanceof ContentError)) throw error
		return error.flaws.map((flaw) => `${flaw.file}:${flaw.line} ${flaw.field}: ${flaw.message}`)
	}
}
