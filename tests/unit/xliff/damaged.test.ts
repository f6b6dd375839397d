import { describe, expect, it } from 'vitest'
import { adminTranslator } from '@/lib/i18n/admin'
import { XLIFF_VERSIONS } from '@/lib/xliff/export-xliff'
import { XLIFF_REFUSALS, type XliffRefusal } from '@/lib/xliff/refusal'
import { ENTRY, exported, importing, OTHER, SOURCES } from './exported'

type Damage = (file: string) => string | Uint8Array

const bytes = (file: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(file, encoding))

const place = { entry: ENTRY, unit: 'summary' }

const DAMAGES: [title: string, damage: Damage, refusal: Partial<XliffRefusal>][] = [
	['that is empty', () => '', { code: 'not-xml', detail: { line: 1 } }],
	['of mere words', () => 'hello', { code: 'not-xml' }],
	['that breaks off in the middle', (file) => file.slice(0, file.length / 2), { code: 'not-xml' }],
	['that lost its last tag', (file) => file.replace('</xliff>', ''), { code: 'not-xml' }],
	['whose tags do not pair', (file) => file.replace('</target>', '</tarjet>'), { code: 'not-xml' }],
	['with a lone <', (file) => file.replace('Ask at', 'Ask < at'), { code: 'not-xml' }],
	['with a lone &', (file) => file.replace('Ask at', 'Ask & at'), { code: 'not-xml' }],
	['with an unknown entity', (file) => file.replace('Ask at', 'Ask &who; at'), { code: 'not-xml' }],
	['with an attribute without quotes', (file) => file.replace('id="summary"', 'id=summary'), { code: 'not-xml' }],
	['with a comment without end', (file) => file.replace('<file', '<!-- <file'), { code: 'not-xml' }],
	['with a second root', (file) => `${file}<xliff version="2.0"></xliff>`, { code: 'not-xml' }],
	['with words after its end', (file) => `${file} more`, { code: 'not-xml' }],
	['of another kind', () => '<html><body>x</body></html>', { code: 'not-xliff' }],
	[
		'without a version',
		(file) => file.replace(/(<xliff [^>]*?) version="[\d.]+"/, '$1'),
		{ code: 'wrong-version', detail: { found: '–' } },
	],
	[
		'of version 1.0',
		(file) => file.replace(/(<xliff [^>]*?) version="[\d.]+"/, '$1 version="1.0"'),
		{ code: 'wrong-version', detail: { found: '1.0' } },
	],
	[
		'for another language',
		(file) => file.replaceAll('"ar"', '"fa"'),
		{ code: 'wrong-language', detail: { found: 'fa', wanted: 'ar' } },
	],
	[
		'for no language',
		(file) => file.replace(/ (trgLang|target-language)="ar"/g, ''),
		{ code: 'wrong-language', detail: { found: '–', wanted: 'ar' } },
	],
	[
		'from another language',
		(file) => file.replaceAll('"en"', '"it"'),
		{ code: 'wrong-language', detail: { found: 'it', wanted: 'en' } },
	],
	['without units', (file) => file.replace(/<(trans-unit|unit) [\s\S]*<\/\1>/g, ''), { code: 'nothing-inside' }],
	['of an unknown entry', (file) => file.replace('claim:it', 'claim:xx'), { code: 'unknown-entry' }],
	[
		'with an unknown block',
		(file) => file.replace('id="summary"', 'id="summery"'),
		{ code: 'unknown-unit', detail: { entry: ENTRY, unit: 'summery' } },
	],
	['with a block called __proto__', (file) => file.replace('id="summary"', 'id="__proto__"'), { code: 'unknown-unit' }],
	['with a block without a name', (file) => file.replace(' id="summary"', ''), { code: 'unknown-unit' }],
	[
		'with a block twice',
		(file) => file.replace('id="steps.0"', 'id="summary"'),
		{ code: 'duplicate-unit', detail: place },
	],
	[
		'with an entry twice',
		(file) => file.replace(/(<file [\s\S]*?<\/file>)/, '$1$1'),
		{ code: 'duplicate-unit', detail: place },
	],
	[
		'whose source was edited',
		(file) => file.replace('pay nothing', 'pay little'),
		{ code: 'source-changed', detail: place },
	],
	['whose source lost its spaces', (file) => file.replace('pay nothing', 'paynothing'), { code: 'source-changed' }],
	[
		'without a source',
		(file) => file.replace(/<source>[\s\S]*?<\/source>/, ''),
		{ code: 'source-changed', detail: place },
	],
	[
		'without a target',
		(file) => file.replace(/<target>[\s\S]*?<\/target>/, ''),
		{ code: 'target-missing', detail: place },
	],
	[
		'with an empty target',
		(file) => file.replace(/<target>[\s\S]*?<\/target>/, '<target/>'),
		{ code: 'target-missing', detail: place },
	],
	[
		'with a target of spaces',
		(file) => file.replace(/<target>[\s\S]*?<\/target>/, '<target> \n </target>'),
		{ code: 'target-missing' },
	],
	[
		'with two targets',
		(file) => file.replace(/(<target>[\s\S]*?<\/target>)/, '$1$1'),
		{ code: 'segmented', detail: place },
	],
	[
		'with marks inside a target',
		(file) => file.replace('زيارة', '<g id="1">زيارة</g>'),
		{ code: 'inline-markup', detail: place },
	],
	['in Latin-1', (file) => bytes(file.replace('hello', '').replace('Ask', 'è'), 'latin1'), { code: 'wrong-encoding' }],
	['in UTF-16', (file) => bytes(`\ufeff${file}`, 'utf16le'), { code: 'wrong-encoding' }],
	[
		'that says it is in Latin-1',
		(file) => file.replace('UTF-8', 'ISO-8859-1'),
		{ code: 'wrong-encoding', detail: { found: 'ISO-8859-1' } },
	],
	['with letters lost', (file) => file.replace('زيارة', '\ufffd\ufffd'), { code: 'wrong-encoding' }],
	[
		'larger than 5 MB',
		(file) => file.replace('زيارة', 'x'.repeat(5 * 1024 * 1024)),
		{ code: 'too-large', detail: { megabytes: 5 } },
	],
	[
		'with a document type',
		(file) => file.replace('<xliff', '<!DOCTYPE xliff>\n<xliff'),
		{ code: 'declarations', detail: { line: 2 } },
	],
	[
		'that wants a file of the machine',
		(file) =>
			file.replace('<xliff', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff').replace('زيارة', '&e;'),
		{ code: 'declarations' },
	],
	[
		'that grows without end',
		(file) =>
			file
				.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><xliff')
				.replace('زيارة', '&b;'),
		{ code: 'declarations' },
	],
	['with an entity in the middle', (file) => file.replace('<file', '<!ENTITY a "b"><file'), { code: 'declarations' }],
]

describe.each(XLIFF_VERSIONS)('version %s', (version) => {
	it.each(DAMAGES)('refuses a file %s', async (_title, damage, refusal) => {
		const file = await exported(version)
		const damaged = damage(file)
		expect(damaged).not.toBe(file)
		expect(await importing(damaged)).toMatchObject({ ok: false, ...refusal })
	})

	it('names the line where the file is damaged', async () => {
		const file = await exported(version)
		const line = file.slice(0, file.indexOf('</target>')).split('\n').length
		expect(await importing(file.replace('</target>', '</tarjet>'))).toMatchObject({ detail: { line } })
	})

	it('refuses the whole file for its last block', async () => {
		const sources = { ...SOURCES, [OTHER]: [{ key: 'description', text: 'Free lessons!' }] }
		expect(await importing(await exported(version), 'ar', sources)).toEqual({
			...{ ok: false, code: 'source-changed', detail: { entry: OTHER, unit: 'description' } },
		})
	})
})

it('version 2.0 refuses a block that a tool cut into segments', async () => {
	const file = (await exported('2.0')).replace(/(<segment>[\s\S]*?<\/segment>)/, '$1$1')
	expect(await importing(file)).toMatchObject({ ok: false, code: 'segmented' })
})

it('is quick to refuse a file made to keep it busy', async () => {
	const started = performance.now()
	for (const part of ['<!--', '<![CDATA[', '<?', '<a ', '<a b="', '<', '&a;', "<a b='"]) {
		const file = part.repeat(Math.floor(4_000_000 / part.length))
		expect(await importing(file)).toMatchObject({ ok: false })
	}
	expect(performance.now() - started).toBeLessThan(10_000)
})

describe.each(['en', 'it'] as const)('the texts in %s', (language) => {
	it.each(XLIFF_REFUSALS)('word the refusal %s', (code) => {
		const detail = { line: 3, found: 'X', wanted: 'Y', entry: 'E', unit: 'U', megabytes: 5 }
		expect(adminTranslator(language)(`xliff.${code}`, detail)).not.toMatch(/[{}]/)
	})
})
