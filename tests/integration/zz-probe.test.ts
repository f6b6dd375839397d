import { afterAll, beforeAll, it } from 'vitest'
import { database } from '@/lib/db/client'
import { loadCountry } from '@/lib/guidance/country'
import { loadTopic } from '@/lib/guidance/guide'
import { loadSource } from '@/lib/guidance/sources'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
let db: FreshDatabase
beforeAll(async () => { db = await freshDatabase('content') })
afterAll(async () => { await database().$disconnect(); await db.drop() })
it('probes', async () => {
	const c = await loadCountry('it', 'en')
	console.log(c?.rows.map(r => r.status.slug + ':' + r.cells.map(x => x.tally.reduce((s,t)=>s+t.count,0)).join(',')).join('\n'), c?.gapCount)
	const t = await loadTopic('it','irregular-situation','health','ar')
	console.log(JSON.stringify(t,null,1).slice(0,6000))
	const s = await loadSource('icescr','en')
	console.log(JSON.stringify(s?.ratifications))
	console.log(await db.sql(`select content->>'status' s, count(*) from "Revision" r join "Entry" e on e.id=r."entryId" where e.kind='ratification' group by 1`))
	console.log(await db.sql(`select kind, count(*) from "Entry" group by 1`))
})
