/** The five areas of guidance, in the order every page shows them. */
export const TOPICS = ['social-protection', 'decent-work', 'health', 'education', 'housing'] as const

export type Topic = (typeof TOPICS)[number]

export function isTopic(value: string): value is Topic {
	return (TOPICS as readonly string[]).includes(value)
}
