import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANGUAGE_CODES } from '@/lib/domain/languages'

export interface ContentCopy {
	folder: string
	read: (path: string) => string
	/** Replaces words that stand in a file exactly once. */
	edit: (path: string, from: string, to: string) => void
	/** Drops the last claim of a file, with its translations. */
	cutLast: (path: string, slug: string) => void
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
	const cutFrom = (path: string, from: string) => {
		const text = read(path)
		edit(path, text.slice(text.indexOf(from)), '')
	}
	const cutLast = (path: string, slug: string) => {
		cutFrom(path, `  - slug: ${slug}`)
		for (const language of LANGUAGE_CODES) {
			const translated = path.replace('.yaml', `.${language}.yaml`)
			if (existsSync(join(folder, translated))) cutFrom(translated, `  - kind: claim\n    slug: ${slug}\n`)
		}
	}
	return { folder, read, edit, cutLast, remove: () => rmSync(folder, { recursive: true }) }
}
