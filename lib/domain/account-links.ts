/** Where links that were sent lead to. */
export const joinLink = (site: string, token: string): string => `${site.replace(/\/$/, '')}/admin/join/${token}`

export const resetLink = (site: string, token: string): string => `${site.replace(/\/$/, '')}/admin/reset/${token}`
