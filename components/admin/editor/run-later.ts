/** Runs something after so many milliseconds; gives what cancels it. */
export function runLater(ms: number, run: () => void): () => void {
	const timer = setTimeout(run, ms)
	return () => clearTimeout(timer)
}
