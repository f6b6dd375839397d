import type { Locator, Page } from '@playwright/test'

/** What a page saves when something is clicked: the name of the file and its bytes. */
export async function savedBy(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
	const started = page.waitForEvent('download')
	await button.click()
	const download = await started
	const chunks: Buffer[] = []
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
	return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
}
