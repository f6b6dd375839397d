import { exportContent } from '@/lib/content/export-content'
import { importContent } from '@/lib/content/import-content'
import { Refusal, say } from './setup/say.mjs'

/** Imports a content folder and says what came of it. Refuses when an entry was changed on both sides. */
export async function importAndTell(folder: string): Promise<void> {
	const outcome = await importContent(folder)
	if (outcome.state === 'unchanged') return say('The guidance in content/ is already imported')
	if (outcome.state === 'imported') {
		const { created, updated, withdrawn, unchanged, draftsKept } = outcome
		if (draftsKept.length > 0) say(`Left alone, because they are being translated here: ${draftsKept.join(', ')}`)
		return say(`Guidance: ${created} new, ${updated} changed, ${withdrawn} withdrawn, ${unchanged} as they were`)
	}
	throw new Refusal(
		`These entries were changed in content/ and here since the last import:\n    ${outcome.conflicts.join('\n    ')}`,
		'run npm run content:export, settle the differences in content/, and import again. Nothing was changed.',
	)
}

/** Writes what is published to a content folder and says what it wrote. */
export async function exportAndTell(folder: string): Promise<void> {
	const { files, removed } = await exportContent(folder)
	say(`Wrote ${files} files to ${folder}/${removed.length > 0 ? ` and removed ${removed.join(', ')}` : ''}`)
}
