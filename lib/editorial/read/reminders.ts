import { findRecipient, findReminders, type Reminder } from '@/lib/db/reminders'

export type { Reminder }

/** What awaits each member today; only those whom something awaits. */
export const listReminders = findReminders

/** Where to remind a member. */
export const recipientOf = findRecipient
