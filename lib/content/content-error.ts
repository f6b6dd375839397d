/** One thing wrong in content/, where a lawyer can find it. */
export interface Flaw {
	file: string
	line: number
	field: string
	message: string
}

/** Content that cannot be imported; nothing of it was. */
export class ContentError extends Error {
	constructor(readonly flaws: Flaw[]) {
		super(
			[
				`content/ has ${flaws.length} ${flaws.length === 1 ? 'error' : 'errors'}; nothing was imported.`,
				...flaws.map((flaw) => `  ${flaw.file}:${flaw.line} ${flaw.field}: ${flaw.message}`),
			].join('\n'),
		)
	}
}
