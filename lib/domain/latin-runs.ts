/** A stretch of right-to-left prose, or a Latin name or law number inside it that reads left to right. */
export interface ScriptRun {
	text: string
	latin: boolean
}

// From a Latin letter to the last letter, digit or closing bracket before the other script goes on.
const LATIN = /[A-Za-zÀ-ɏ](?:[A-Za-zÀ-ɏ0-9\s.,'’/():&;-]*[A-Za-zÀ-ɏ0-9)])?/g

/** Leaves out closing brackets that were opened outside the run. */
function balanced(run: string): string {
	let end = run.length
	const surplus = () => [...run.slice(0, end)].reduce((n, c) => n + Number(c === ')') - Number(c === '('), 0)
	while (surplus() > 0) end = run.lastIndexOf(')', end - 1)
	return run.slice(0, end).trimEnd()
}

/** Splits right-to-left prose so that each Latin run can be isolated and keeps its own order. */
export function splitLatin(text: string): ScriptRun[] {
	const runs: ScriptRun[] = []
	let done = 0
	for (const match of text.matchAll(LATIN)) {
		if (match.index < done) continue
		const latin = balanced(match[0])
		if (match.index > done) runs.push({ text: text.slice(done, match.index), latin: false })
		runs.push({ text: latin, latin: true })
		done = match.index + latin.length
	}
	if (done < text.length) runs.push({ text: text.slice(done), latin: false })
	return runs
}
