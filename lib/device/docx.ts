import {
	AlignmentType,
	Document,
	ExternalHyperlink,
	HeadingLevel,
	type IParagraphOptions,
	type IRunOptions,
	LevelFormat,
	Packer,
	Paragraph,
	type ParagraphChild,
	TextRun,
} from 'docx'
import type { Dossier, DossierItem } from '@/lib/domain/dossier/dossier'
import type { FrozenPart, FrozenText } from '@/lib/domain/dossier/frozen-work'
import { directionOf } from '@/lib/domain/languages'
import { splitLatin } from '@/lib/domain/latin-runs'

/** What the document says beside the dossier, in the language of the page. */
export interface DocxWords {
	language: string
	isRightToLeft: boolean
	untitled: string
	note: string
	/** At the end: when it was compared, and what it is not. */
	closing: string[]
	/** The answer of each work, in words; empty for a source. */
	answers: string[]
	/** What became of each work since it was put in, a sentence each. */
	since: FrozenText[][]
}

const STEPS = 'steps'

function runOf(text: string, language: string, more: IRunOptions, rightToLeft: boolean): TextRun {
	return new TextRun({ ...more, text, rightToLeft, language: { value: language, bidirectional: language } })
}

/** Words as runs: right to left, what is written in Latin letters keeps its own order. */
function runsOf(text: string, language: string, more: IRunOptions = {}): TextRun[] {
	if (directionOf(language) === 'ltr') return [runOf(text, language, more, false)]
	return splitLatin(text).map((run) => runOf(run.text, language, more, !run.latin))
}

function childrenOf(texts: FrozenText[]): ParagraphChild[] {
	return texts.flatMap(({ text, language, href }, index): ParagraphChild[] => {
		const runs = runsOf(index > 0 ? ` ${text}` : text, language, href ? { style: 'Hyperlink' } : {})
		return href ? [new ExternalHyperlink({ link: href, children: runs })] : runs
	})
}

/** A paragraph that runs the way its first words do. */
function paragraph(runs: FrozenText[], more: IParagraphOptions = {}): Paragraph {
	const bidirectional = directionOf(runs[0]?.language ?? '') === 'rtl'
	return new Paragraph({ spacing: { after: 80 }, ...more, bidirectional, children: childrenOf(runs) })
}

function partParagraphs({ heading, form, items }: FrozenPart, language: string, instance: number): Paragraph[] {
	const style: Record<FrozenPart['form'], IParagraphOptions> = {
		plain: {},
		points: { bullet: { level: 0 } },
		steps: { numbering: { reference: STEPS, level: 0, instance } },
	}
	return [
		...(heading ? [paragraph([{ text: heading, language }], { heading: HeadingLevel.HEADING_3 })] : []),
		...items.map((item) => paragraph(item, style[form])),
	]
}

function itemParagraphs({ work, note }: DossierItem, place: number, words: DocxWords): Paragraph[] {
	const { language } = work
	const theirs = (text: string): FrozenText => ({ text, language })
	const answer = words.answers[place]
	return [
		paragraph([{ ...theirs(work.title), href: work.address }], { heading: HeadingLevel.HEADING_2 }),
		...(answer
			? [
					new Paragraph({
						children: runsOf(answer, words.language, { bold: true }),
						bidirectional: words.isRightToLeft,
					}),
				]
			: []),
		paragraph([theirs(work.standing)]),
		...(words.since[place] ?? []).map((text) => paragraph([text])),
		...work.law.map((text) => paragraph([theirs(text)])),
		...work.parts.flatMap((part, index) => partParagraphs(part, language, place * 100 + index)),
		...work.trust.map((text) => paragraph([theirs(text)])),
		paragraph([work.cited]),
		...(note ? noteParagraphs(`${words.note}: ${note}`, words.language) : []),
	]
}

const noteParagraphs = (text: string, language: string) =>
	text.split('\n').map((line) => paragraph([{ text: line, language }], { indent: { start: 400 } }))

/** Writes a dossier as a Word document: its works in their order, each as it was frozen, with the notes of its owner. */
export async function writeDocx(dossier: Dossier, words: DocxWords): Promise<Blob> {
	const own = (text: string): FrozenText[] => [{ text, language: words.language }]
	const title = dossier.title || words.untitled
	const document = new Document({
		title,
		creator: 'Sportello',
		styles: { default: { document: { run: { language: { value: words.language, bidirectional: words.language } } } } },
		numbering: {
			config: [
				{
					reference: STEPS,
					levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
				},
			],
		},
		sections: [
			{
				children: [
					paragraph(own(title), { heading: HeadingLevel.TITLE }),
					...(dossier.introduction ? dossier.introduction.split('\n').map((line) => paragraph(own(line))) : []),
					...dossier.items.flatMap((item, place) => itemParagraphs(item, place, words)),
					...words.closing.map((text) => paragraph(own(text))),
				],
			},
		],
	})
	return Packer.toBlob(document)
}
