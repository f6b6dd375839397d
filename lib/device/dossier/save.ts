import type { Dossier } from '@/lib/domain/dossier/dossier'
import { writeDossier } from '@/lib/domain/dossier/read-dossier'
import { wordOf } from './page'
import type { Told } from './show-item'

const DOCX_SCRIPT = '/dossier-docx.js'

/** Gives a file to the reader. It is made here and goes nowhere. */
function give(name: string, content: Blob): void {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(content)
	link.download = name
	link.click()
	// Some browsers begin to read it after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const file = (text: string, type: string) => new Blob([text], { type: `${type};charset=utf-8` })

async function docx(dossier: Dossier, told: Told[], checked: string): Promise<Blob> {
	// Only who wants the Word document loads what writes it.
	const { writeDocx } = (await import(DOCX_SCRIPT)) as typeof import('../docx')
	const { lang, dir } = document.documentElement
	const sentence = (state: string) =>
		document.querySelector<HTMLTemplateElement>(`template[data-since="${state}"]`)?.content.textContent ?? ''
	return writeDocx(dossier, {
		language: lang,
		isRightToLeft: dir === 'rtl',
		untitled: wordOf('untitled'),
		note: wordOf('note'),
		closing: [checked, wordOf('unverified')].filter(Boolean),
		answers: dossier.items.map(({ work }) =>
			work.answer
				? (document.querySelector<HTMLTemplateElement>(`template[data-answer="${work.answer}"]`)?.content.textContent ??
					'')
				: '',
		),
		since: told.map(({ state, told: steps }, place) => [
			{ text: sentence(state), language: lang },
			...steps.map((text) => ({ text, language: dossier.items[place]?.work.language ?? lang })),
		]),
	})
}

const FILES: Record<string, (dossier: Dossier) => [name: string, content: Blob]> = {
	bib: ({ items }) => ['dossier.bib', file(items.map(({ work }) => work.files.bib).join('\n'), 'application/x-bibtex')],
	ris: ({ items }) => [
		'dossier.ris',
		file(items.map(({ work }) => work.files.ris).join(''), 'application/x-research-info-systems'),
	],
	json: ({ items }) => {
		const works = items.map(({ work }) => work.files.csl)
		return ['dossier-csl.json', file(`${JSON.stringify(works, null, '\t')}\n`, 'application/json')]
	},
	dossier: (dossier) => ['dossier.json', file(writeDossier(dossier), 'application/json')],
}

/** Saves the dossier in one of its forms: `docx`, `bib`, `ris`, `json` or `dossier`. */
export async function save(form: string, dossier: Dossier, told: Told[], checked: string): Promise<void> {
	if (form === 'docx') return give('dossier.docx', await docx(dossier, told, checked))
	const made = FILES[form]?.(dossier)
	if (made) give(...made)
}
