import { describe, expect, it } from 'vitest'
import { CONTENT_FORMS } from '@/lib/content/forms/all'
import { flawsIn } from '@/tests/support/flaws-in'
import { smallContent, smallContentWith } from '@/tests/support/small-content'

const OTHER: Record<string, string> = { country: 'de', status: 'worker', topic: 'housing' }

/** Every file of the small folder with every facet that its first lines name. */
const HEADERS = [...smallContent()].flatMap(([path, source]) =>
	[...source.matchAll(/^(country|status|topic): (\S+)$/gm)].map(([line, name = '', value = '']) => ({
		path,
		line,
		name,
		value,
		at: source.slice(0, source.indexOf(line)).split('\n').length,
	})),
)

describe('a file that contradicts its path', () => {
	it('is looked for in every kind of file that names a facet at its head', () => {
		const named = new Set(HEADERS.map(({ path }) => CONTENT_FORMS.find((form) => form.path.test(path))?.name))
		expect(named).toEqual(new Set(['guide', 'claims', 'gaps', 'terms', 'checklists', 'services', 'ratifications']))
	})

	it.each(HEADERS)('is refused once: $name of $path', ({ path, line, name, value, at }) => {
		const files = smallContentWith(path, line, `${name}: ${OTHER[name]}`)
		expect(flawsIn(files)).toEqual([`${path}:${at} ${name}: says ${OTHER[name]}, but the path says ${value}`])
	})

	it.each([
		['it/refugee/guide.yaml', 'slug: it/refugee', 'slug: it/worker', '1 slug: belongs in it/worker/guide.yaml'],
		['it/services/turin.yaml', 'turin/desk', 'rome/desk', '4 services.0.slug: belongs in it/services/rome.yaml'],
		['sources/it.yaml', 'country: it', 'country: de', '2 sources.0.slug: belongs in sources/de.yaml'],
	])('is refused once: a name in %s', (path, words, instead, flaw) => {
		expect(flawsIn(smallContentWith(path, words, instead))).toEqual([`${path}:${flaw}`])
	})

	it('is found though both sides name things that exist nowhere', () => {
		const guide = smallContent().get('it/refugee/guide.yaml') ?? ''
		expect(flawsIn(smallContent({ 'it/tourist/guide.yaml': guide.replaceAll('refugee', 'tourist') }))).toEqual([
			'it/tourist/guide.yaml:3 status: no status is called tourist',
		])
	})
})
