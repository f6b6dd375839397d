'use client'

/** What an editor sees when a page could not be made. The two languages, because nobody knows theirs any more here. */
export default function ErrorPage({ reset }: { reset: () => void }) {
	return (
		<>
			<h1>This page could not be made</h1>
			<p>Nothing you saved is lost. Try again; if it stays like this, tell an administrator.</p>
			<p lang="it">Questa pagina non si può mostrare. Nulla di ciò che hai salvato è perso: riprova.</p>
			<button type="button" className="main" onClick={reset}>
				Try again / <span lang="it">Riprova</span>
			</button>
		</>
	)
}
