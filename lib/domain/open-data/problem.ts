import { z } from 'zod'
import { named } from './named'

/** Why a question is refused, with the status and the title of each refusal. */
export const PROBLEMS = {
	'unknown-parameter': { status: 400, title: 'Unknown parameter' },
	'bad-value': { status: 400, title: 'Bad value' },
	'not-found': { status: 404, title: 'Not found' },
	'wrong-method': { status: 405, title: 'Wrong method' },
	failure: { status: 500, title: 'Failure on our side' },
} as const

export type ProblemCode = keyof typeof PROBLEMS

export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[]

export const problem = named(
	'Problem',
	z
		.strictObject({
			type: z.url().describe('Tells the kind of problem; opens an explanation.'),
			title: z.string(),
			status: z.int(),
			detail: z.string(),
			errors: z
				.array(z.strictObject({ parameter: z.string(), detail: z.string() }))
				.optional()
				.describe('What is wrong with each parameter.'),
		})
		.describe('Why a question was refused (RFC 9457).'),
)

export interface Refused {
	code: ProblemCode
	detail: string
	errors?: { parameter: string; detail: string }[]
}

/** The body of a refusal; `explained` is the page that explains every kind of problem. */
export function problemOf({ code, detail, errors }: Refused, explained: string): z.infer<typeof problem> {
	return { type: `${explained}#${code}`, ...PROBLEMS[code], detail, ...(errors ? { errors } : {}) }
}
