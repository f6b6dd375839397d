import { describe, expect, it } from 'vitest'
import { exportXliff, XLIFF_VERSIONS } from '@/lib/xliff/export-xliff'
import { ENTRY, exported, importing, OTHER } from './exported'

const TEXTS: [title: string, text: string][] = [
	['plain words', 'You can see a doctor.'],
	['Arabic', 'يمكنك زيارة الطبيب في الـASL مجاناً.'],
	['Bengali, Chinese, Urdu', 'আপনি 你可以 آپ'],
	['bidi marks', '\u200fنص \u2066ASL\u2069 \u202bنص\u202c\u200e'],
	['a joiner inside a Persian word', 'نمی\u200cتوانید'],
	['marks of XML', 'a < b > c & d "e" \'f\' ]]> <b>g</b> <!-- h --> <![CDATA[i]]>'],
	['what looks like an entity', '&amp; &lt; &#10; &amp;amp; &nbsp;'],
	['line breaks', 'one\ntwo\n\nthree'],
	['a line break at the end', 'one\n'],
	['a carriage return', 'one\r\ntwo\rthree'],
	['a tab and hard spaces', 'one\ttwo\u00a0three\u202ffour'],
	['letters outside the first plane', '😀 𐤀'],
	['letters with marks apart', 'e\u0301 é'],
	['a very long text', 'سطر طويل & <مختلف>\n'.repeat(9000)],
]

describe.each(XLIFF_VERSIONS)('version %s', (version) => {
	it.each(TEXTS)('carries %s there and back', async (_title, text) => {
		const file = await exportXliff(version, 'ar', [
			{ entry: ENTRY, note: text, blocks: [{ key: 'summary', source: text, text: `x ${text} y` }] },
		])
		const back = await importing(file, 'ar', { [ENTRY]: [{ key: 'summary', text }] })
		expect(back).toEqual({
			ok: true,
			entries: [{ entry: ENTRY, units: [{ key: 'summary', source: text, text: `x ${text} y` }] }],
		})
	})

	it('carries several entries in one file, each with all its blocks in order', async () => {
		const back = await importing(await exported(version))
		expect(back).toMatchObject({
			ok: true,
			entries: [
				{ entry: ENTRY, units: [{ key: 'summary' }, { key: 'steps.0', text: 'اسأل في \u2066ASL\u2069.' }] },
				{ entry: OTHER, units: [{ key: 'description', source: 'Free lessons.', text: 'دروس مجانية.' }] },
			],
		})
	})

	it('names its version, both languages, and the note beside each block', async () => {
		const file = await exported(version)
		expect(file).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<xliff /)
		expect(file).toContain(`version="${version}"`)
		expect(file).toMatch(version === '1.2' ? /source-language="en" target-language="ar"/ : /srcLang="en" trgLang="ar"/)
		expect(file.match(/<note>Art\. 35 &amp; more<\/note>/g)).toHaveLength(3)
	})

	it('writes a control character, which XML cannot hold, as a space, and still knows the source', async () => {
		const text = 'one\u000btwo'
		const file = await exportXliff(version, 'ar', [
			{ entry: ENTRY, note: null, blocks: [{ key: 'summary', source: text, text: 'x' }] },
		])
		expect(file).toContain('<source>one two</source>')
		const back = await importing(file, 'ar', { [ENTRY]: [{ key: 'summary', text }] })
		expect(back).toMatchObject({ ok: true, entries: [{ units: [{ source: text }] }] })
	})

	it.each([
		['another indent', (file: string) => file.replace(/\n\s*(?=<)/g, '\n\t\t\t')],
		['the line ends of Windows', (file: string) => file.replaceAll('\n', '\r\n')],
		['a byte order mark', (file: string) => `\ufeff${file}`],
		['a comment', (file: string) => file.replace('<file ', '<!-- saved by <a> tool & more --><file ')],
		['an instruction', (file: string) => file.replace('<xliff', '<?tool x?><xliff')],
		['letters as numbers', (file: string) => file.replace('مجانية', '&#x645;&#x62c;&#x627;&#x646;&#x64a;&#x629;')],
		['a literal part', (file: string) => file.replace('دروس مجانية.', '<![CDATA[دروس مجانية.]]>')],
		['a region', (file: string) => file.replaceAll('"ar"', '"ar-EG"').replaceAll('"en"', '"en-GB"')],
		['a state', (file: string) => file.replaceAll('<target>', '<target state="translated">')],
		['spaces around a target', (file: string) => file.replace('>دروس مجانية.<', '>\n  دروس مجانية.\n<')],
	])('still reads a file to which a tool gave %s', async (_title, change) => {
		const file = await exported(version)
		const changed = change(file)
		expect(changed).not.toBe(file)
		expect(await importing(changed)).toEqual(await importing(file))
		expect(await importing(file)).toMatchObject({ ok: true })
	})

	it('reads a file of some of the blocks', async () => {
		const unit = version === '1.2' ? 'trans-unit' : 'unit'
		const file = (await exported(version)).replace(new RegExp(`<${unit} id="steps.0"[\\s\\S]*?</${unit}>`), '')
		expect(await importing(file)).toMatchObject({ ok: true, entries: [{ units: [{ key: 'summary' }] }, {}] })
	})
})

it('version 1.2 reads the text beside the suggestions of a tool, not the suggestions', async () => {
	const suggestion = '<alt-trans><source>Old.</source><target>قديم</target></alt-trans></trans-unit>'
	const file = (await exported('1.2')).replace('</trans-unit>', suggestion)
	expect(await importing(file)).toEqual(await importing(await exported('1.2')))
})

it('reads units inside groups', async () => {
	const file = (await exported('2.0')).replace(/(<unit id="summary"[\s\S]*?<\/unit>)/, '<group id="g">$1</group>')
	expect(await importing(file)).toEqual(await importing(await exported('2.0')))
})
