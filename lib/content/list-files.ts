import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Reads every YAML file under a folder, by its path inside it, in a fixed order. */
export async function listFiles(folder: string): Promise<Map<string, string>> {
	const names = await readdir(folder, { recursive: true, withFileTypes: true })
	const paths = names
		.filter((name) => name.isFile() && name.name.endsWith('.yaml'))
		.map((name) => relative(folder, join(name.parentPath, name.name)).split(sep).join('/'))
		.sort()
	const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')))
	return new Map(paths.map((path, index) => [path, texts[index] ?? '']))
}
