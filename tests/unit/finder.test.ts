import { describe, expect, it } from 'vitest'
import { ITALY } from '@/lib/domain/finder/italy'
import { findPaths, fitsOf, pathOf } from '../support/finder-paths'

const paths = [...findPaths(ITALY)]
const places = new Map(ITALY.questions.map(({ id }, index) => [id, index]))
const holds = (answers: Record<string, string>) => fitsOf(pathOf(ITALY, answers))
const answered = (question: string, choices: string[]) =>
	paths.filter((path) => path.some((step) => step.question === question && choices.includes(step.choice.id)))

describe('the questions', () => {
	it('lead on only, never back, so that every path ends', () => {
		for (const { id, choices } of ITALY.questions) {
			for (const { next } of choices) {
				if (next !== null) expect(places.get(next), `${id} to ${next}`).toBeGreaterThan(places.get(id) ?? 0)
			}
		}
	})

	it('are all asked on some path', () => {
		const asked = new Set(paths.flatMap((path) => path.map(({ question }) => question)))
		expect([...asked].sort()).toEqual([...places.keys()].sort())
	})

	it('have no two answers of one name, and no answer that names a status twice', () => {
		for (const { choices } of ITALY.questions) {
			expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length)
			for (const { fits } of choices) expect(new Set(fits.map(({ status }) => status)).size).toBe(fits.length)
		}
	})

	it('take a no, or no answer, for pointing to nothing', () => {
		const noes = ITALY.questions.flatMap(({ choices }) => choices.filter(({ id }) => id === 'no'))
		expect(noes.length).toBeGreaterThan(5)
		expect(noes.filter(({ fits }) => fits.length > 0)).toEqual([])
	})

	it('are few on every path', () => {
		expect(Math.max(...paths.map(({ length }) => length))).toBeLessThanOrEqual(9)
	})
})

describe('every path', () => {
	it('is walked by this test', () => {
		expect(paths.length).toBeGreaterThan(10_000)
	})

	it('ends in a situation or in where to ask, never in nothing', () => {
		expect(paths.filter((path) => fitsOf(path).length === 0)).toEqual([])
	})

	it('names nobody with a valid permit or a pending request as in an irregular situation or awaiting return', () => {
		const protectedPaths = [...answered('paper', ['permit']), ...answered('decision', ['richiesta asilo', 'waiting'])]
		const wrong = protectedPaths.filter((path) =>
			fitsOf(path).some((fit) => /irregular-situation|awaiting-return/.test(fit)),
		)
		expect(wrong).toEqual([])
	})

	it.each([
		['paper', 'unsure', 'help'],
		['permit', 'unsure', 'help'],
		['decision', 'unsure', 'help'],
		['visa', 'other', 'help'],
		['came', 'unsure', 'help'],
		['age', 'yes', 'unaccompanied-minor'],
		['age', 'unsure', 'unaccompanied-minor'],
		['exploited', 'yes', 'trafficking-survivor'],
		['hardship', 'violence', 'special-cases'],
		['home', 'yes', 'domestic-worker'],
		['fear', 'yes', 'asylum-seeker'],
		['stateless', 'unsure', 'stateless'],
	])('on which %s is answered with %s holds %s', (question, choice, fit) => {
		const through = answered(question, [choice])
		expect(through).not.toEqual([])
		expect(through.filter((path) => !fitsOf(path).some((found) => found.startsWith(fit)))).toEqual([])
	})
})

const PEOPLE: [who: string, answers: Record<string, string>, fits: string[]][] = [
	['a refugee by the permit', { paper: 'permit', permit: 'asilo' }, ['refugee shown']],
	[
		'somebody with subsidiary protection',
		{ paper: 'permit', permit: 'protezione sussidiaria' },
		['subsidiary-protection shown'],
	],
	[
		'somebody with special protection',
		{ paper: 'permit', permit: 'protezione speciale' },
		['special-protection shown'],
	],
	[
		'a person from Ukraine with the permit',
		{ paper: 'permit', permit: 'protezione temporanea' },
		['temporary-protection shown'],
	],
	['a person from Ukraine without a paper', { paper: 'none', came: 'ukraine' }, ['temporary-protection']],
	[
		'somebody whose permit says casi speciali',
		{ paper: 'permit', permit: 'casi speciali' },
		['special-cases shown', 'trafficking-survivor'],
	],
	['a patient with the permit', { paper: 'permit', permit: 'cure mediche' }, ['special-cases shown']],
	['a worker of two years', { paper: 'permit', permit: 'unico lavoro' }, ['worker shown']],
	[
		'a worker of five years',
		{ paper: 'permit', permit: 'unico lavoro', years: 'yes' },
		['long-term-resident', 'worker shown'],
	],
	['a seasonal worker', { paper: 'permit', permit: 'lavoro stagionale' }, ['seasonal-worker shown']],
	[
		'a long-term resident',
		{ paper: 'permit', permit: 'UE per soggiornanti di lungo periodo' },
		['long-term-resident shown'],
	],
	[
		'a carer with a family permit',
		{ paper: 'permit', permit: 'motivi familiari', home: 'yes' },
		['domestic-worker', 'family-member shown'],
	],
	[
		'the wife of an Italian with the card',
		{ paper: 'permit', permit: 'familiare di cittadino UE' },
		['eu-family-member shown'],
	],
	[
		'the husband of an Italian after a visa',
		{ paper: 'visa', visa: 'family', family: 'citizen' },
		['eu-family-member', 'family-member'],
	],
	['a student', { paper: 'permit', permit: 'studio o formazione' }, ['student shown']],
	['a stateless person with the permit', { paper: 'permit', permit: 'apolidia' }, ['stateless shown']],
	['a child with a permit for minors', { paper: 'permit', permit: 'minore età' }, ['unaccompanied-minor shown']],
	[
		'a child alone who asked for asylum',
		{ paper: 'asylum', decision: 'waiting', age: 'yes' },
		['asylum-seeker shown', 'unaccompanied-minor'],
	],
	['somebody refused who can appeal', { paper: 'asylum', decision: 'appeal' }, ['asylum-seeker', 'awaiting-return']],
	['somebody refused for good', { paper: 'asylum', decision: 'final' }, ['awaiting-return']],
	[
		'somebody with an expulsion order who fears return',
		{ paper: 'order', fear: 'yes' },
		['asylum-seeker', 'awaiting-return'],
	],
	['somebody whose permit ended', { paper: 'expired', came: 'other' }, ['irregular-situation']],
	[
		'somebody who asked for asylum when the permit ended',
		{ paper: 'expired', came: 'asked' },
		['asylum-seeker', 'irregular-situation'],
	],
	['a carer without papers', { paper: 'none', came: 'other', home: 'yes' }, ['domestic-worker', 'irregular-situation']],
	[
		'somebody exploited without papers',
		{ paper: 'none', came: 'other', exploited: 'yes' },
		['irregular-situation', 'trafficking-survivor'],
	],
	[
		'a woman who suffers violence',
		{ paper: 'permit', permit: 'motivi familiari', hardship: 'violence' },
		['family-member shown', 'special-cases'],
	],
	['somebody who cannot read the permit', { paper: 'permit', permit: 'unsure' }, ['help']],
	['somebody who knows nothing of the paper', { paper: 'unsure' }, ['help']],
	[
		'somebody who cannot tell what was decided',
		{ paper: 'asylum', decision: 'unsure' },
		['asylum-seeker', 'awaiting-return', 'help'],
	],
]

describe('the finder', () => {
	it.each(PEOPLE)('leads %s, with %j, to %j', (_who, answers, fits) => {
		expect(holds(answers)).toEqual(fits)
	})
})
