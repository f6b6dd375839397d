import { describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { needsReason } from '@/lib/domain/answers'
import { blocksOf } from '@/lib/domain/blocks'
import type { ClaimContent } from '@/lib/domain/kinds/claim'
import type { ServiceContent } from '@/lib/domain/kinds/service'

const { reference, entries } = readContent(await listFiles('content'))

const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind)
const claims = ofKind('claim')

/** Addresses that offices and associations of Turin have left. */
const RETIRED = [
	'Corso Verona 4',
	'Corso Bolzano 44',
	'Via Ceresole 42',
	'Via Bertola 53',
	"Via Corte d'Appello 10",
	'Via dei Quartieri 6/L',
]

/** The address itself, not one that only begins with it: "Via Bertola 53" is not "Via Bertola 530". */
const names = (text: string, address: string) =>
	text
		.split(address)
		.slice(1)
		.some((rest) => !/^\d/.test(rest))

describe('the starter knowledge base', () => {
	it.each([
		['claim', 314],
		['status', 18],
		['service', 30],
		['ratification', 312],
		['checklist', 2],
	])('holds of each %s as many as were collected: %d', (kind, count) => {
		expect(ofKind(kind)).toHaveLength(count)
	})

	it('makes its claims for Italy', () => {
		expect(new Set(claims.map((claim) => claim.country))).toEqual(new Set(['it']))
	})

	it('knows 18 statuses and tells of 13 countries what binds them', () => {
		expect(reference.statuses).toHaveLength(18)
		expect(new Set(ofKind('ratification').map((row) => row.country))).toEqual(
			new Set(reference.countries.map(({ code }) => code)),
		)
		expect(reference.countries).toHaveLength(13)
	})

	it.each(reference.statuses.map(({ slug }) => slug))(
		'says what the status %s means, and claims something of it',
		(slug) => {
			expect(ofKind('status').filter((entry) => entry.status === slug)).toHaveLength(1)
			expect(claims.some((claim) => claim.status === slug)).toBe(true)
		},
	)

	it('cites a law in every claim', () => {
		expect(claims.filter((claim) => claim.references.length === 0).map((claim) => claim.slug)).toEqual([])
	})

	it('leaves no more answers than now without the reason why they are not a full yes', () => {
		const without = claims
			.map((claim) => claim.content as ClaimContent)
			.filter((content) => needsReason(content.answer) && content.reason === null)
		expect(without.length).toBeLessThanOrEqual(46)
	})
})

describe.each(RETIRED)('the old address %s', (address) => {
	const services = ofKind('service')

	it('is the address of no service', () => {
		const wrong = services.filter(({ content }) => names((content as ServiceContent).address ?? '', address))
		expect(wrong.map((service) => service.slug)).toEqual([])
	})

	it('occurs in a caution at most', () => {
		const places = entries.flatMap((entry) =>
			blocksOf(entry.kind, entry.content)
				.filter((block) => block.key !== 'caution' && names(block.text, address))
				.map((block) => `${entry.slug} ${block.key}`),
		)
		expect(places).toEqual([])
	})
})
