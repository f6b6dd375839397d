import { exportContent } from '@/lib/content/export-content'
import { say } from './setup/say.mjs'

/** Writes what is published to content/ and says what it wrote. */
export async function exportAndTell(folder = 'content'): Promise<void> {
	const { files, removed } = await exportContent(folder)
	say(`Wrote ${files} files to ${folder}/${removed.length > 0 ? ` and removed ${removed.join(', ')}` : ''}`)
}
