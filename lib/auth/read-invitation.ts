import { findInvitation, type OpenInvitation } from '@/lib/db/invitations'
import { hashOfToken } from '@/lib/domain/link-token'

/** The invitation that a link leads to; null when it cannot be accepted any more. */
export const readInvitation = (token: string): Promise<OpenInvitation | null> => findInvitation(hashOfToken(token))
