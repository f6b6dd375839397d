import { prismaAdapter } from 'better-auth/adapters/prisma'
import { database } from './client'

/** Where better-auth keeps members, sessions and secrets: our tables, through our one client. */
export const authStore = () => prismaAdapter(database(), { provider: 'postgresql', transaction: true })
