import { describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { blocksOf } from '@/lib/domain/blocks'
import type { ServiceContent } from '@/lib/domain/kinds/service'
import contacts from '../support/turin-contacts.json' with { type: 'json' }

const { entries } = readContent(await listFiles('content'))
const services = entries.filter(({ kind }) => kind === 'service')
const blocks = entries.flatMap(({ kind, slug, content }) =>
	blocksOf(kind, content).map(({ key, text }) => ({ place: `${kind} ${slug} ${key}`, key, text })),
)

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

describe('the contacts of Turin', () => {
	it('are those that were collected, each as it was found, and empty where none was', () => {
		const held = services.map(({ slug, content }) => {
			const { address, phone, website } = content as ServiceContent
			return { slug, address, phone, website }
		})
		const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1)
		expect(held.sort(bySlug)).toEqual(contacts.toSorted(bySlug))
	})

	it('are the only telephone numbers in all of the guidance', () => {
		const known = contacts
			.flatMap(({ phone }) => phone?.match(/\d[\d\s.]{5,}\d/g) ?? [])
			.map((n) => n.replace(/\D/g, ''))
		const phones = blocks.flatMap(({ place, text }) =>
			(text.match(/(?<![\d/.-])\+?\d(?:[\s.]?\d){7,13}(?![\d/-])/g) ?? []).map((n) => ({
				place,
				n: n.replace(/\D/g, ''),
			})),
		)
		expect(phones.filter(({ n }) => !known.some((phone) => n.endsWith(phone)))).toEqual([])
	})

	it('are the only street addresses in all of the guidance, but for cautions against old ones', () => {
		const streets = blocks
			.filter(({ key }) => key !== 'caution')
			.flatMap(({ place, text }) =>
				(text.match(/\b(?:Via|Corso|Piazza|Viale|Largo)\s+\p{Lu}[\p{L}' ]+\d+/gu) ?? []).map((street) => ({
					place,
					street,
				})),
			)
		const known = contacts.map(({ address }) => address ?? '')
		expect(streets.filter(({ street }) => !known.some((address) => address.includes(street)))).toEqual([])
	})
})

describe.each(RETIRED)('the old address %s', (address) => {
	it('is the address of no service', () => {
		const wrong = services.filter(({ content }) => names((content as ServiceContent).address ?? '', address))
		expect(wrong.map((service) => service.slug)).toEqual([])
	})

	it('occurs in a caution at most', () => {
		const places = blocks.filter(({ key, text }) => key !== 'caution' && names(text, address))
		expect(places.map(({ place }) => place)).toEqual([])
	})
})
