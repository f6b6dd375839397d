import { findResetLink } from '@/lib/db/reset-links'
import { hashOfToken } from '@/lib/domain/link-token'

/** Whether a link still leads to a new password. */
export const isResetOpen = async (token: string): Promise<boolean> => (await findResetLink(hashOfToken(token))) !== null
