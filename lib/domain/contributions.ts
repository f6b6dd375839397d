/** What a member contributed, and the acts of the audit log that say so. Nothing else is counted. */
export const CONTRIBUTIONS = {
	submitted: ['submit'],
	approved: ['approve'],
	dissented: ['dissent'],
	translated: ['submit-translation'],
	translationsApproved: ['approve-translation'],
	published: ['publish', 'publish-urgently'],
	verified: ['verify', 'confirm-service'],
} as const

export type Contribution = keyof typeof CONTRIBUTIONS
