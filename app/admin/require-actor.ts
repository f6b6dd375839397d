import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { Actor } from '@/lib/domain/actor'
import { may, type VerbName } from '@/lib/domain/permissions'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { actorOfRequest } from './actor-of-request'

/**
 * Who is asking for a page of the editors' area. Nobody is led to sign in; a member whose role needs codes and has
 * none, to set them up; a member who may not do what the page is for gets the page that says it is not there.
 */
export async function requireActor(verb?: VerbName): Promise<Actor> {
	const asked = await headers()
	const actor = await actorOfRequest()
	if (!actor) redirect(adminAddress.signIn(asked.get('x-asked-path') ?? undefined))
	if (!actor.secondFactor) redirect(adminAddress.secondFactor)
	if (verb && !may(actor, verb)) notFound()
	return actor
}
