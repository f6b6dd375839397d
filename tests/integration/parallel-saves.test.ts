import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { saveDraft } from '@/lib/editorial/save-draft'
import { publishedClaim } from '../support/published-claim'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

let cast: SmallKnowledge
beforeAll(async () => {
	cast = await smallKnowledge()
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

interface Theirs {
	version: number
	content: { summary: string }
}

/** Two editors save their own words from one version, at once; gives whose words stand and what the other was shown. */
async function race(entry: string, version: number, round: number) {
	const save = async (who: 'student' | 'colleague') => {
		const words = `${who} in round ${round}`
		const sent = { entry, version, content: { summary: words }, references: [] }
		return { words, outcome: await saveDraft.act(cast[who], sent) }
	}
	const both = await Promise.all(
		round % 2 ? [save('student'), save('colleague')] : [save('colleague'), save('student')],
	)
	const won = both.filter(({ outcome }) => outcome.ok)
	const lost = both.filter(({ outcome }) => !outcome.ok && outcome.code === 'conflict')
	const shown = lost.map(({ outcome }) => (outcome.ok ? null : (outcome.detail as { theirs: Theirs }).theirs))
	return { won, lost, shown: shown[0] }
}

describe('two editors who save from one base (invariant 10)', () => {
	it('500 times: 500 wins, 500 conflicts that show the other text, 0 texts lost', async () => {
		const entry = await publishedClaim(cast)
		const tally = { wins: 0, conflicts: 0, lost: 0 }
		let version = 0
		for (let round = 1; round <= 500; round += 1) {
			const { won, lost, shown } = await race(entry, version, round)
			tally.wins += won.length
			tally.conflicts += lost.length
			const stands = won[0]?.words
			// The loser still holds their own words; the winner's are in their hands too, with the version to go on from.
			if (shown?.content.summary !== stands || shown?.version !== version + 1) tally.lost += 1
			version += 1
		}
		expect(tally).toEqual({ wins: 500, conflicts: 500, lost: 0 })
		expect((await findDraft(entry))?.version).toBe(500)
	}, 300_000)

	it('30 times where both begin it', async () => {
		for (let round = 1; round <= 30; round += 1) {
			const entry = await publishedClaim(cast)
			const { won, lost, shown } = await race(entry, 0, round)
			expect([won.length, lost.length, shown?.content.summary]).toEqual([1, 1, won[0]?.words])
		}
	})
})

describe('200 saves of one writer that arrive late and out of order', () => {
	it('leave the words of the highest version that was reached in turn, and each refused one is told so', async () => {
		const entry = await publishedClaim(cast)
		const save = (version: number) =>
			saveDraft.act(cast.student, { entry, version, content: { summary: `Words ${version}` }, references: [] })
		await save(0)
		const versions = Array.from({ length: 200 }, (_, index) => 1 + ((index * 37) % 200))
		const outcomes = await Promise.all(versions.map(save))
		const done = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.version] : []))
		const stands = await findDraft(entry)
		expect(outcomes.every((outcome) => outcome.ok || outcome.code === 'conflict')).toBe(true)
		expect(stands).toMatchObject({ version: Math.max(...done), content: { summary: `Words ${Math.max(...done) - 1}` } })
		expect(new Set(done).size).toBe(done.length)
	})
})
