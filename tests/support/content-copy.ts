import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ContentCopy {
	folder: string
	read: (path: string) => string
	/** Replaces words that stand in a file exactly once. */
	edit: (path: string, from: string, to: string) => void
	/** Drops everything from some words on. */
	cut: (path: string, from: string) => void
	remove: () => void
}

/** A copy of content/ to change as a researcher would, with an editor. */
export function copyContent(): ContentCopy {
	const folder = mkdtempSync(join(tmpdir(), 'sportello-content-'))
	cpSync('content', folder, { recursive: true })
	const read = (path: string) => readFileSync(join(folder, path), 'utf8')
	const edit = (path: string, from: string, to: string) => {
		const parts = read(path).split(from)
		if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times: ${from}`)
		writeFileSync(join(folder, path), parts.join(to))
	}
	const cut = (path: string, from: string) => {
		const text = read(path)
		edit(path, text.slice(text.indexOf(from)), '')
	}
	return { folder, read, edit, cut, remove: () => rmSync(folder, { recursive: true }) }
}
