import { describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { ITALY } from '@/lib/domain/finder/italy'
import { SETTLEMENTS } from '@/lib/domain/finder/rules'
import type { StatusContent } from '@/lib/domain/kinds/status'
import messages from '@/messages/en.json'

const { entries, reference } = readContent(await listFiles('content'))
const KINDS = ['status', 'transition', 'claim']
const bySlug = new Map(entries.filter(({ kind }) => KINDS.includes(kind)).map((entry) => [entry.slug, entry]))
const choices = ITALY.questions.flatMap((question) => question.choices.map((choice) => ({ question, choice })))
const fits = choices.flatMap(({ choice }) => choice.fits)
const COMMON = ['yes', 'no', 'unsure']

describe('the rules of the finder', () => {
	it('lead to every status of the reference list, and to no other', () => {
		const led = new Set(fits.flatMap(({ status }) => status ?? []))
		expect([...led].sort()).toEqual(reference.statuses.map(({ slug }) => slug).sort())
	})

	it('rest on entries of the guidance, first of all on what the status means', () => {
		for (const { status, sources } of fits) {
			if (status) expect(sources[0]).toBe(`${ITALY.country}/${status}`)
			for (const source of sources) expect(bySlug.get(source)?.references.length, source).toBeGreaterThan(0)
		}
	})

	it('quote papers as the guide of the status has them', () => {
		const quoting = choices.filter(({ choice }) => choice.words)
		expect(quoting.length).toBeGreaterThan(15)
		for (const { choice } of quoting) {
			const [first] = choice.fits
			const profile = bySlug.get(first?.sources[0] ?? '')
			const { papers, nameInLaw } = (profile?.content ?? {}) as StatusContent
			for (const word of choice.words ?? []) {
				expect(`${papers} ${nameInLaw}`.toLowerCase(), choice.id).toContain(word.toLowerCase())
			}
		}
	})

	it('give the numbers to call that the guidance gives', () => {
		for (const { phone, source } of ITALY.lines) {
			expect(JSON.stringify(bySlug.get(source)?.content), source).toContain(phone)
		}
	})

	it.each([
		['worker', 'Ask for your first permit within 8 working days'],
		['seasonal-worker', 'Ask for your first permit within 8 working days'],
		['student', 'Ask for your first permit within 8 working days'],
		['family-member', 'Ask for your first permit within 8 working days'],
		['irregular-situation', 'you are not in an irregular situation if you applied in time'],
		['long-term-resident', 'five years of legal stay, enough income and A2 Italian'],
		['temporary-protection', 'on or after 24 February 2022'],
		['asylum-seeker', 'the receipt counts as a provisional permit'],
		['stateless', 'from the Ministry of Interior (DPR 572/1993 art. 17) or from a civil court'],
		['trafficking-survivor', 'You do not always need to report for art. 18'],
	])('say of %s what its guide says: %s', (status, words) => {
		expect(JSON.stringify(bySlug.get(`it/${status}`)?.content).replace(/\s+/g, ' ')).toContain(words)
	})
})

describe('the texts of the finder', () => {
	const { questions, choices: named, settle, lines } = messages.finder

	it('name every question, every line to call and everything that would settle', () => {
		expect(Object.keys(questions)).toEqual(expect.arrayContaining(ITALY.questions.map(({ id }) => id)))
		expect(Object.keys(questions)).toHaveLength(ITALY.questions.length)
		expect(Object.keys(lines).sort()).toEqual(ITALY.lines.map(({ id }) => id).sort())
		expect(Object.keys(settle).sort()).toEqual([...SETTLEMENTS].sort())
		expect(new Set(fits.map((fit) => fit.settle))).toEqual(new Set(SETTLEMENTS))
	})

	it('name every answer that no paper names, and nothing that nobody can answer', () => {
		const keys = Object.entries(named).flatMap(([question, of]) => Object.keys(of).map((id) => `${question}.${id}`))
		const needed = choices
			.filter(({ choice }) => !choice.words)
			.map(({ question, choice }) => `${question.id}.${choice.id}`)
		expect(keys.filter((key) => !needed.includes(key))).toEqual([])
		const unnamed = needed.filter((key) => !keys.includes(key))
		expect(unnamed.filter((key) => !COMMON.includes(key.split('.')[1] ?? ''))).toEqual([])
	})
})
