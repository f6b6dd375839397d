const HOUR = 3_600_000

export const RESET_HOURS = 1
export const FIRST_ADMINISTRATOR_HOURS = 24
export const INVITATION_DAYS = 7

const endAfter = (hours: number) => new Date(Date.now() + hours * HOUR)

export const resetLinkEnd = (): Date => endAfter(RESET_HOURS)
export const firstAdministratorEnd = (): Date => endAfter(FIRST_ADMINISTRATOR_HOURS)
export const invitationEnd = (): Date => endAfter(24 * INVITATION_DAYS)
