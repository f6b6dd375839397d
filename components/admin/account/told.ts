/** What the last form has to say: what is wrong and where, or what went well, and what was typed. */
export interface Told {
	problem?: string
	notice?: string
	field?: string
	keep?: Record<string, string>
}
