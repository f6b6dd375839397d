import { Client } from 'pg'
import { database } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/actor'
import { publish } from '@/lib/editorial/publish'

/**
 * A process of its own that publishes and kills itself at one statement: before it is sent, or just after.
 * Where it lives to the end, its exit code tells the number of statements it sent.
 */
interface Order {
	actor: Actor
	input: { revision: string; hash: string }
	/** The statement to die at, counted from 1; 0 for none. */
	at: number
	sent: boolean
}

const order = JSON.parse(process.env.PUBLISH_AND_DIE ?? '') as Order
const send: (...sent: unknown[]) => unknown = Client.prototype.query
const die = () => process.kill(process.pid, 'SIGKILL')
let statements = 0

Client.prototype.query = function counted(this: Client, ...sent: unknown[]) {
	statements += 1
	if (statements === order.at && !order.sent) die()
	const answer = send.apply(this, sent)
	if (statements === order.at && order.sent) die()
	return answer
} as typeof Client.prototype.query

const outcome = await publish.act(order.actor, order.input)
await database().$disconnect()
process.exit(outcome.ok ? statements : 255)
