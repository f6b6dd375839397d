// Asks the questions of the finder one by one. It runs on the device alone: it sends nothing, keeps nothing beyond the
// page, and leaves the address as it is.
;(() => {
	const finder = document.getElementById('finder')
	if (!finder) return
	const all = (selector, within = finder) => [...within.querySelectorAll(selector)]
	const [first] = all('.question')
	const turns = finder.querySelector('.turns')
	const result = finder.querySelector('.for-me')
	/** The answers given so far, as items of their questions. */
	let given = []

	/** Adds a line of copied words to a list of a situation, unless it is there. */
	const add = (situation, list, ...sources) => {
		const lines = situation.querySelector(`[data-told=${list}]`)
		const line = document.createElement('li')
		for (const source of sources) line.append(...source.cloneNode(true).childNodes, ' ')
		if ([...lines.children].some((other) => other.textContent === line.textContent)) return
		lines.append(line)
	}
	const bold = (words) => {
		const copy = document.createElement('div')
		const strong = document.createElement('strong')
		strong.append(...words.cloneNode(true).childNodes)
		copy.append(strong)
		return copy
	}
	const forget = () => {
		for (const situation of all('.situation')) {
			situation.classList.remove('found', 'is-shown')
			situation.querySelector('.mine').hidden = true
			for (const list of all('[data-told]', situation)) list.replaceChildren()
		}
	}
	const tell = () => {
		for (const answer of given) {
			const question = answer.closest('.question').querySelector('.asked')
			for (const fit of all('[data-fits]', answer)) {
				const situation = document.getElementById(fit.dataset.fits)
				situation.classList.add('found')
				if ('shown' in fit.dataset) situation.classList.add('is-shown')
				situation.querySelector('.mine').hidden = false
				add(situation, 'because', question, bold(answer.querySelector('.choice')))
				add(situation, 'settles', fit.querySelector('.settle'))
			}
		}
	}
	/** Shows the question that the last answer leads to, or what fits; gives its heading. */
	const show = () => {
		const here = given.length > 0 ? document.getElementById(given.at(-1).dataset.next) : first
		const isDone = !here.matches('.question')
		finder.className = isDone ? 'done' : 'asking'
		for (const question of all('.question')) question.classList.toggle('now', question === here)
		result.hidden = !isDone
		turns.hidden = given.length === 0
		forget()
		if (isDone) tell()
		return isDone ? result : here.querySelector('h2')
	}
	/** A screen reader reads the heading that gets the focus; the keyboard goes on from there. */
	const go = (answers) => {
		given = answers
		const heading = show()
		heading.tabIndex = -1
		heading.focus({ preventScroll: true })
		heading.scrollIntoView({ block: 'start' })
	}

	for (const words of all('.choice')) {
		const button = document.createElement('button')
		button.type = 'button'
		button.className = words.className
		button.append(...words.childNodes)
		words.replaceWith(button)
		button.addEventListener('click', () => go([...given, button.closest('[data-next]')]))
	}
	for (const button of all('[data-turn]')) {
		button.addEventListener('click', () => go(button.dataset.turn === 'back' ? given.slice(0, -1) : []))
	}
	// Who comes back to this page by the browser's own button, perhaps somebody else, finds no answers.
	addEventListener('pagehide', () => {
		given = []
		show()
	})
	show()
})()
