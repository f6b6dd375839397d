import { whenReady } from './setup/when-ready.mjs'

await whenReady(async () => {
	const { withDatabase } = await import('./setup/with-database.ts')
	const [direction, folder = 'content'] = process.argv.slice(2)
	await withDatabase(async () => {
		const { importAndTell, exportAndTell } = await import('./content.ts')
		await (direction === 'export' ? exportAndTell(folder) : importAndTell(folder))
	})
})
