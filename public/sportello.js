// Enhances links and pages that already work without it.
;(() => {
	const leave = document.getElementById('leave')
	if (leave) {
		const go = () => {
			document.body.hidden = true
			// Takes this page's place in the history, so that Back does not return here.
			location.replace(leave.href)
		}
		leave.addEventListener('click', (event) => {
			event.preventDefault()
			go()
		})
		let presses = []
		document.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return
			presses = [...presses.filter((time) => event.timeStamp - time < 2000), event.timeStamp]
			if (presses.length === 3) go()
		})
	}
	for (const button of document.querySelectorAll('[data-print]')) {
		button.hidden = false
		button.addEventListener('click', () => print())
	}
	// Opens the details that hold the anchor of the address.
	const reveal = () =>
		document
			.getElementById(decodeURIComponent(location.hash.slice(1)))
			?.closest('details')
			?.setAttribute('open', '')
	reveal()
	addEventListener('hashchange', reveal)
})()
