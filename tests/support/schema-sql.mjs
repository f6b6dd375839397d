import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

const home = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))

/** Gives the SQL that builds prisma/schema.prisma, as Prisma's own engine writes it; it asks any server its version. */
export async function schemaSql(databaseUrl) {
	const bytes = readFileSync(join(home, 'schema_engine_bg.wasm'))
	const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine })
	engine.__wbg_set_wasm(instance.exports)
	instance.exports.__wbindgen_start?.()
	const path = 'prisma/schema.prisma'
	const files = [{ path, content: readFileSync(path, 'utf8') }]
	const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }))
	const schema = await engine.SchemaEngine.new({ datamodels: files.map((f) => [f.path, f.content]) }, () => {}, factory)
	const result = await schema.diff({
		from: { tag: 'empty' },
		to: { tag: 'schemaDatamodel', files },
		script: true,
		shadowDatabaseUrl: null,
		exitCode: null,
		filters: { externalTables: [], externalEnums: [] },
	})
	return result.stdout ?? ''
}
