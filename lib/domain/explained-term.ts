/** A published statutory term, with what it means in the source language and in another. */
export interface ExplainedTerm {
	term: string
	language: string
	meaning: string
	/** Null where nobody translated the meaning as it stands. */
	translated: string | null
	/** Whether a person wrote or read that translation, so that others can be held to it. */
	agreed: boolean
}
