import type { Choice, Finder } from '@/lib/domain/finder/rules'

/** One way through the questions: what was asked and answered, in order. */
export type FinderPath = { question: string; choice: Choice }[]

/** Every way through a finder, from its first question on; a question that leads back would never end. */
export function* findPaths(finder: Finder, from?: string | null, before: FinderPath = []): Generator<FinderPath> {
	if (from === null) return yield before
	const question = from ? finder.questions.find(({ id }) => id === from) : finder.questions[0]
	if (!question) throw new Error(`There is no question ${from}.`)
	for (const choice of question.choices) {
		yield* findPaths(finder, choice.next, [...before, { question: question.id, choice }])
	}
}

/**
 * The path of somebody who gives these answers (`paper: 'none'`), and to everything else no, or the last answer where
 * there is no no.
 */
export function pathOf(finder: Finder, answers: Record<string, string>): FinderPath {
	const path: FinderPath = []
	let id: string | null = finder.questions[0]?.id ?? null
	while (id !== null) {
		const question = finder.questions.find((one) => one.id === id)
		const given = answers[id]
		const named = question?.choices.find((one) => one.id === (given ?? 'no'))
		const choice = named ?? (given ? undefined : question?.choices.at(-1))
		if (!question || !choice) throw new Error(`Question ${id} has no answer ${given}.`)
		path.push({ question: id, choice })
		id = choice.next
	}
	return path
}

/** What a path points to: statuses, `shown` after those that the paper itself names, and `help` for not knowing. */
export function fitsOf(path: FinderPath): string[] {
	const fits = path.flatMap(({ choice }) => choice.fits)
	const shown = new Set(fits.filter((fit) => fit.shown).map(({ status }) => status))
	const statuses = [...new Set(fits.map(({ status }) => status))]
	return statuses.map((status) => (status ? `${status}${shown.has(status) ? ' shown' : ''}` : 'help')).sort()
}
