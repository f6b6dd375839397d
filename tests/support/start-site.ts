import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCluster } from '@/scripts/setup/postgres-cluster'
import { startWebServer } from '@/scripts/setup/web-server'
import { makeTemplates, TEMPLATES } from './start-cluster'

const PORT = Number(process.env.E2E_PORT || 3210)

/** Serves the built site on a database of its own, as npm start does, for the browser tests. */
export default async function startSite() {
	const home = mkdtempSync(join(tmpdir(), 'sportello-e2e-'))
	const cluster = await openCluster(home)
	await makeTemplates(cluster.urlOf)
	// The browser tests inherit these: they make members there, as tests/support/sign-in.ts does.
	process.env.E2E_DATABASE_URL = cluster.urlOf(TEMPLATES.content)
	process.env.AUTH_SECRET = randomBytes(32).toString('base64url')
	const site = await startWebServer(PORT, {
		DATABASE_URL: process.env.E2E_DATABASE_URL,
		AUTH_SECRET: process.env.AUTH_SECRET,
		SITE_URL: `http://localhost:${PORT}`,
	})
	return async () => {
		await site.stop()
		await cluster.stop()
		rmSync(home, { recursive: true, force: true })
	}
}
