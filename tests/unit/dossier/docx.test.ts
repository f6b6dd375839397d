import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '@/lib/device/docx'
import { emptyDossier, putIn, writeNote } from '@/lib/domain/dossier/dossier'
import type { FrozenPart } from '@/lib/domain/dossier/frozen-work'
import { frozenWork } from '@/tests/support/frozen-work'

const STEPS: FrozenPart = {
	...{ heading: 'ماذا تفعل', form: 'steps' },
	items: [[{ text: 'اذهب إلى ASL في تورينو', language: 'ar' }], [{ text: 'اسأل', language: 'ar' }]],
}
const LAW: FrozenPart = {
	...{ heading: null, form: 'points' },
	items: [[{ text: 'D.Lgs. 286/1998', language: 'it', href: 'https://law.example/?a=1&b=2' }]],
}

/** The paragraphs of a Word document with one Arabic work, each as its XML. */
async function paragraphs(): Promise<string[]> {
	const works = [
		frozenWork({ language: 'ar', title: 'رعاية', parts: [STEPS, LAW] }),
		frozenWork({ slug: 'b', language: 'ar', parts: [STEPS] }),
	]
	const dossier = writeNote(works.reduce(putIn, { ...emptyDossier(), title: 'مذكرة' }), 0, 'سطر\nسطر آخر')
	const blob = await writeDocx(dossier, {
		...{ language: 'ar', isRightToLeft: true, untitled: 'بلا عنوان', note: 'ملاحظتك', closing: ['خاتمة'] },
		...{ answers: ['نعم', ''], since: [[{ text: 'كما كان', language: 'ar' }], []] },
	})
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
	const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
	return document.match(/<w:p>.*?<\/w:p>/gs) ?? []
}

const withText = (all: string[], text: string) => all.filter((xml) => xml.includes(text))

describe('a dossier as a Word document', () => {
	it('runs right to left in Arabic, but for what is written in Latin letters', async () => {
		const [step = ''] = withText(await paragraphs(), 'ASL')
		expect(step).toContain('<w:bidi/>')
		expect(step).toMatch(/<w:rtl\/>[^/]*<w:lang [^>]*\/><\/w:rPr><w:t [^>]*>اذهب/)
		expect(step).toMatch(/<w:rtl w:val="false"\/><w:lang [^>]*\/><\/w:rPr><w:t [^>]*>ASL</)
	})

	it('leaves what is in another language its own direction', async () => {
		const [law = ''] = withText(await paragraphs(), '286/1998')
		expect(law).toContain('<w:bidi w:val="false"/>')
		expect(law).toContain('<w:hyperlink')
	})

	it('counts the steps of each work from one', async () => {
		const lists = withText(await paragraphs(), 'اذهب').map((xml) => /<w:numId w:val="(\d+)"/.exec(xml)?.[1])
		expect(new Set(lists).size).toBe(2)
	})

	it('has its title, what became of each work, every line of a note, and its closing words', async () => {
		const all = await paragraphs()
		for (const text of ['مذكرة', 'كما كان', 'ملاحظتك: سطر', 'سطر آخر', 'خاتمة']) {
			expect(withText(all, `>${text}<`), text).toHaveLength(1)
		}
		expect(all[0]).toContain('<w:pStyle w:val="Title"/>')
	})
})
