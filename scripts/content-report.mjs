import { whenReady } from './setup/when-ready.mjs'

await whenReady(async () => {
	const { reportContent } = await import('./content-report.ts')
	await reportContent(process.argv[2] ?? 'content')
})
