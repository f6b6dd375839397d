/** What a member may be. A translator is one for each language they speak. */
export const ROLES = ['researcher', 'translator', 'reviewer', 'publisher', 'administrator'] as const

export type Role = (typeof ROLES)[number]
