import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { smallContent } from './small-content'

export interface SmallFolder {
	path: string
	/** Writes a file, or removes it when there is no text. */
	put: (file: string, text: string | null) => void
	remove: () => void
}

/** The smallest content on disk, to change as a researcher would. */
export function smallFolder(changes: Record<string, string | null> = {}): SmallFolder {
	const path = mkdtempSync(join(tmpdir(), 'sportello-small-'))
	const put = (file: string, text: string | null) => {
		const place = join(path, file)
		if (text === null) return rmSync(place)
		mkdirSync(dirname(place), { recursive: true })
		writeFileSync(place, text)
	}
	for (const [file, text] of smallContent(changes)) put(file, text)
	return { path, put, remove: () => rmSync(path, { recursive: true }) }
}
