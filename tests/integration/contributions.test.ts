import { afterAll, beforeAll, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { readContributions } from '@/lib/editorial/read/contributions'
import { publishedEdit } from '../support/editing-steps'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

let cast: SmallKnowledge
beforeAll(async () => {
	cast = await smallKnowledge()
	const claim = await cast.idOf('claim', 'it/refugee/health/1')
	await publishedEdit(cast, claim, { summary: 'You may go to every hospital.' })
	await publishedEdit(cast, claim, { summary: 'You may go to every public hospital.' })
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

it('counts what each member of a clinic contributed, and those who did nothing yet', async () => {
	const counted = await readContributions(cast.turin.id)
	const of = (id: string) => counted.find(({ member }) => member.id === id)?.counts
	expect(of(cast.student.id)).toMatchObject({ submitted: 2, approved: 0, published: 0 })
	expect(of(cast.supervisor.id)).toMatchObject({ submitted: 0, approved: 2 })
	expect(of(cast.publisher.id)).toMatchObject({ published: 2 })
	expect(of(cast.colleague.id)).toMatchObject({ submitted: 0, verified: 0 })
	expect(of(cast.peer.id)).toBeUndefined()
	expect((await readContributions(cast.brescia.id)).map(({ member }) => member.id)).toEqual([cast.peer.id])
})
