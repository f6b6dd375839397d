/** A stretch of right-to-left prose, or a Latin name or law number inside it that reads left to right. */
export interface ScriptRun {
	text: string
	latin: boolean
}

// From a Latin letter to the last letter, digit or closing bracket before the other script goes on.
const LATIN = /[A-Za-zÀ-ɏ](?:[A-Za-zÀ-ɏ0-9\s.,'’/():&;-]*[A-Za-zÀ-ɏ0-9)])?/g

/** The part of a run before the first closing bracket that was opened outside it. */
function untilForeignBracket(run: string): string {
	let open = 0
	for (const [index, character] of [...run].entries()) {
		if (character === '(') open += 1
		if (character === ')') open -= 1
		if (open < 0) return run.slice(0, index).trimEnd()
	}
	return run
}

/** Splits right-to-left prose so that each Latin run can be isolated and keeps its own order. */
export function splitLatin(text: string): ScriptRun[] {
	const runs: ScriptRun[] = []
	let done = 0
	LATIN.lastIndex = 0
	for (let match = LATIN.exec(text); match; match = LATIN.exec(text)) {
		const latin = untilForeignBracket(match[0])
		if (match.index > done) runs.push({ text: text.slice(done, match.index), latin: false })
		runs.push({ text: latin, latin: true })
		done = match.index + latin.length
		LATIN.lastIndex = done
	}
	if (done < text.length) runs.push({ text: text.slice(done), latin: false })
	return runs
}
