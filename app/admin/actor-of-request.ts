import { headers } from 'next/headers'
import { cache } from 'react'
import { currentActor } from '@/lib/auth/current-actor'

/** Who is asking, asked of the database once for a request: its frame, its title and its page all need to know. */
export const actorOfRequest = cache(async () => currentActor(await headers()))
