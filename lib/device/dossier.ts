import { type Dossier, emptyDossier, KEPT_AS, move, putBack, takeOut, writeNote } from '@/lib/domain/dossier/dossier'
import { readDossier, readKept } from '@/lib/domain/dossier/read-dossier'
import { holdsPersonalData } from '@/lib/domain/personal-data'
import { keepHere, kept } from './dossier/kept'
import { place, wordOf } from './dossier/page'
import { save } from './dossier/save'
import { showChanged } from './dossier/show-changed'
import { type ItemAct, showItem, type Told } from './dossier/show-item'
import { compare } from './dossier/standings'

// The dossier of this browser: shown, ordered, annotated, compared with what is published, and saved. Nothing is sent.

/** Makes a dossier as it was before an act; once something is written, only if that does not lose it. */
interface Mend {
	make: (now: Dossier) => Dossier
	keepsWriting: boolean
}

const name = place<HTMLInputElement>('name')
const introduction = place<HTMLTextAreaElement>('introduction')
const told = place('told')
const undo = place<HTMLButtonElement>('undo')

let dossier: Dossier = emptyDossier()
/** Makes good the last act that took something away. */
let mend: Mend | null = null
let compared: Told[] = []
let elements: HTMLElement[] = []

function keep(next: Dossier): void {
	dossier = next
	try {
		keepHere(next)
	} catch {
		told.textContent = wordOf('cannotKeep')
	}
}

function say(word: string, how: Mend | null = null): void {
	told.textContent = wordOf(word)
	mend = how
	undo.hidden = how === null
}

/** The whole dossier of before, where there was one. */
const wholly = (earlier: Dossier): Mend | null =>
	earlier.items.length > 0 ? { make: () => earlier, keepsWriting: false } : null

function written(next: Dossier): void {
	if (mend && !mend.keepsWriting) say('')
	keep(next)
}

/** What stands on paper, and whether what was written seems to lead to a person. */
function showMemo(): void {
	place('memo-title').textContent = dossier.title || wordOf('untitled')
	place('memo-introduction').textContent = dossier.introduction
	place('personal').hidden = !holdsPersonalData(`${dossier.title}\n${dossier.introduction}`)
}

async function checkAgain(): Promise<void> {
	const shown = elements
	const { day, told: became } = await compare(dossier.items)
	// Meanwhile the works may have changed; then another comparison is on its way.
	if (shown !== elements) return
	compared = became
	place('checked').textContent = day ? wordOf('checked').replace('{date}', day) : ''
	showChanged(dossier.items, elements, compared)
}

function act(on: number, deed: ItemAct): void {
	const item = dossier.items[on]
	if (deed === 'out') {
		keep(takeOut(dossier, on))
		show()
		say('takenOut', item ? { make: (now) => putBack(now, on, item), keepsWriting: true } : null)
		undo.focus()
		return
	}
	const by = deed === 'up' ? -1 : 1
	const moved = move(dossier, on, by)
	if (moved === dossier) return
	keep(moved)
	show()
	say('moved')
	elements[on + by]?.querySelector<HTMLElement>(`[data-act="${deed}"]`)?.focus()
}

function show(): void {
	name.value = dossier.title
	introduction.value = dossier.introduction
	showMemo()
	compared = []
	elements = dossier.items.map((item, index) =>
		showItem(item, {
			onNote: (note) => written(writeNote(dossier, index, note)),
			onAct: (deed) => act(index, deed),
		}),
	)
	place('works').replaceChildren(...elements)
	place('empty').hidden = dossier.items.length > 0
	checkAgain()
}

/** Begins with what this browser kept, or with another dossier. */
function begin(text: string | null): void {
	const read = readKept(text)
	dossier = read ?? emptyDossier()
	show()
	if (read === null) say('unreadable')
}

async function open(file: File): Promise<void> {
	const read = readDossier(await file.text())
	if (!read) return say('notOne')
	const earlier = dossier
	keep(read)
	show()
	say('opened', wholly(earlier))
}

function wire(): void {
	for (const field of [name, introduction]) {
		field.addEventListener('input', () => {
			written({ ...dossier, title: name.value, introduction: introduction.value })
			showMemo()
		})
	}
	undo.addEventListener('click', () => {
		if (mend) keep(mend.make(dossier))
		show()
		say('')
		name.focus()
	})
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-save]')) {
		button.addEventListener('click', () => {
			save(button.dataset.save ?? '', dossier, compared, place('checked').textContent ?? '').catch(() => say('notMade'))
		})
	}
	const chosen = place<HTMLInputElement>('open-file')
	chosen.addEventListener('change', () => {
		const [file] = chosen.files ?? []
		if (file) open(file)
		chosen.value = ''
	})
	place('delete').addEventListener('click', () => {
		const earlier = dossier
		keep(emptyDossier())
		show()
		say('deleted', wholly(earlier))
	})
	// Another tab may have put something in.
	addEventListener('storage', ({ key, newValue }) => key === KEPT_AS && begin(newValue))
	// A page that is come back to is as it was left, and the dossier may not be.
	addEventListener('pageshow', ({ persisted }) => persisted && beginHere())
}

/** Begins with what this browser kept. */
function beginHere(): void {
	try {
		begin(kept())
	} catch {
		begin(null)
		told.textContent = wordOf('cannotKeep')
	}
}

place('needs-script').hidden = true
place('dossier').hidden = false
wire()
beginHere()
