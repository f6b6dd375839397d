/** How much a change of a revision matters to its reader, from least to most. */
export const CHANGE_GRADES = ['cosmetic', 'clarifying', 'legal'] as const

export type ChangeGrade = (typeof CHANGE_GRADES)[number]

/** The gravest of several changes; a change nobody graded counts as legal, the safe reading. */
export function gravest(grades: readonly ChangeGrade[]): ChangeGrade {
	if (grades.length === 0) return 'legal'
	const rank = Math.max(...grades.map((grade) => CHANGE_GRADES.indexOf(grade)))
	return CHANGE_GRADES[rank] as ChangeGrade
}
