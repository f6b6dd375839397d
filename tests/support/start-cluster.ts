import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { importContent } from '@/lib/content/import-content'
import { database } from '@/lib/db/client'
import { migrate } from '@/scripts/setup/migrate'
import { openCluster } from '@/scripts/setup/postgres-cluster'

declare module 'vitest' {
	export interface ProvidedContext {
		adminUrl: string
	}
}

/** The databases that tests copy: one with the schema alone, one with all of content/ imported. */
export const TEMPLATES = { empty: 'template_empty', content: 'template_content' } as const

export async function makeTemplates(urlOf: (database: string) => string): Promise<void> {
	const admin = new Client({ connectionString: urlOf('postgres') })
	await admin.connect()
	await admin.query(`CREATE DATABASE ${TEMPLATES.empty}`)
	await migrate(urlOf(TEMPLATES.empty))
	await admin.query(`CREATE DATABASE ${TEMPLATES.content} TEMPLATE ${TEMPLATES.empty}`)
	await admin.end()
	process.env.DATABASE_URL = urlOf(TEMPLATES.content)
	await importContent('content')
	await database().$disconnect()
}

/** Starts a real PostgreSQL in a folder of its own for the whole run of the tests. */
export default async function startCluster(project: TestProject) {
	const home = mkdtempSync(join(tmpdir(), 'sportello-test-'))
	const cluster = await openCluster(home)
	await makeTemplates(cluster.urlOf)
	project.provide('adminUrl', cluster.urlOf('postgres'))
	return async () => {
		await cluster.stop()
		rmSync(home, { recursive: true, force: true })
	}
}
