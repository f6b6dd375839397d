import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadKnowledge } from '@/lib/db/knowledge-snapshot'
import { listFiles } from './list-files'
import { printContent } from './print-content'

/** Writes what is published to a content folder, and removes YAML files there that nothing stands behind. */
export async function exportContent(folder: string): Promise<{ files: number; removed: string[] }> {
	const printed = printContent(await loadKnowledge())
	await mkdir(folder, { recursive: true })
	const removed = [...(await listFiles(folder)).keys()].filter((path) => !printed.has(path))
	for (const [path, text] of printed) {
		await mkdir(dirname(join(folder, path)), { recursive: true })
		await writeFile(join(folder, path), text)
	}
	for (const path of removed) await rm(join(folder, path))
	return { files: printed.size, removed }
}
