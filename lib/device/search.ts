import { openSearchIndex, type SearchIndex, searchIn } from '@/lib/domain/search/search-index'

// Makes the search form answer while one types, from an index that this device loads. Nothing typed is ever sent.

/** What the site gives of one country: its index, and each result as the page prints it. */
interface Loaded {
	index: SearchIndex
	results: Record<string, string>
	/** What stands above so many results; above none, what else to try. */
	above: string[]
}

const PAUSE_MS = 120

function enhance(form: HTMLFormElement, box: HTMLElement): void {
	const query = form.elements.namedItem('query') as HTMLInputElement
	const country = form.elements.namedItem('country') as HTMLSelectElement
	const loads = new Map<string, Promise<Loaded>>()

	/** Each country is loaded once, when somebody begins to type; after a failure the next key tries again. */
	function load(code: string): Promise<Loaded> {
		const begun = loads.get(code)
		if (begun) return begun
		const load = fetch(`${form.action}/${code}.json`).then(async (answer) => {
			const { index, ...rest } = await answer.json()
			return { ...rest, index: openSearchIndex(index) }
		})
		load.catch(() => loads.delete(code))
		loads.set(code, load)
		return load
	}

	async function show(): Promise<void> {
		const code = country.value
		const { index, results, above } = await load(code)
		const typing = document.getElementById('typing')
		if (typing) typing.hidden = false
		if (code !== country.value) return
		box.hidden = query.value.trim() === ''
		const found = searchIn(index, query.value)
		const list = found.map((slug) => results[slug] ?? '').join('')
		const answer = box.querySelector('[aria-live]')
		if (answer) answer.innerHTML = `${above[found.length] ?? ''}${list && `<ul class="glance">${list}</ul>`}`
	}

	let pause = 0
	const showSoon = () => {
		clearTimeout(pause)
		pause = setTimeout(() => show().catch(() => undefined), PAUSE_MS) as unknown as number
	}
	query.addEventListener('input', showSoon)
	country.addEventListener('change', () => query.value && showSoon())
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		// Where the index cannot be had, the form is sent as without a script.
		show().catch(() => form.submit())
	})
}

const form = document.getElementById('search')
const box = document.getElementById('results')
// Who asks their browser to save data gets the form alone.
const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
if (form instanceof HTMLFormElement && box && !saves) enhance(form, box)
