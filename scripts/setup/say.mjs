/** Tells the person at the terminal what happens now. */
export function say(message) {
	console.log(`» ${message}`)
}

/** Something only that person can mend: what is wrong, and what to do about it. Shown without a stack. */
export class Refusal extends Error {
	constructor(problem, remedy) {
		super(`${problem}\n  What to do: ${remedy}`)
		this.name = 'Refusal'
	}
}

/** Runs the work; a refusal is printed plainly, a bug with its stack, and either ends the process. */
export async function orExplain(work) {
	try {
		await work()
	} catch (error) {
		const plain = error?.name === 'Refusal' || error?.name === 'ContentError'
		console.error(plain ? `\n✗ ${error.message}\n` : error)
		process.exit(1)
	}
}
