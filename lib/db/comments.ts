import type { Actor } from '@/lib/domain/actor'
import { database, type Transaction } from './client'

export interface NewComment {
	entryId: string
	revisionId: string | null
	language: string | null
	block: string | null
	text: string
}

/** Writes a comment; gives its id. */
export async function insertComment(tx: Transaction, actor: Actor, comment: NewComment): Promise<string> {
	const author = actor.clinic ? `${actor.name} (${actor.clinic.name})` : actor.name
	const { id } = await tx.comment.create({ data: { ...comment, memberId: actor.id, author }, select: { id: true } })
	return id
}

/** Marks an open comment as settled; gives its entry, or null where no open comment has this id. */
export async function settleComment(tx: Transaction, actor: Actor, id: string): Promise<string | null> {
	const data = { settledBy: actor.name, settledAt: new Date() }
	const { count } = await tx.comment.updateMany({ where: { id, settledAt: null }, data })
	if (count === 0) return null
	const { entryId } = await tx.comment.findUniqueOrThrow({ where: { id }, select: { entryId: true } })
	return entryId
}

/** The comments on an entry, oldest first. */
export async function findComments(entryId: string) {
	return database().comment.findMany({ where: { entryId }, orderBy: { at: 'asc' } })
}
