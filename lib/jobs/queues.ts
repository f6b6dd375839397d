import type PgBoss from 'pg-boss'
import { oneAtATime } from '@/lib/db/one-at-a-time'

const TEN_SECONDS = 10
const TEN_MINUTES = 600

// One at a time, whatever the number of processes: a publication, a day's reminders, a round of checks.
const QUEUES: Omit<PgBoss.Queue, 'policy'>[] = [
	{ name: 'publish-due', retryLimit: 3, retryDelay: TEN_SECONDS },
	{ name: 'remind', retryLimit: 2, retryDelay: TEN_MINUTES },
	{ name: 'check-links', retryLimit: 0 },
	{ name: 'forget-requests', retryLimit: 2 },
]

/** Those that hold one job for each member or address, side by side. */
const MANY: PgBoss.Queue[] = [
	{ name: 'send-reminder', retryLimit: 5, retryBackoff: true },
	{ name: 'check-link', retryLimit: 0 },
]

/** When the jobs begin by themselves, by the clock of Rome. */
const SCHEDULE = {
	'publish-due': '* * * * *',
	remind: '0 7 * * 1-5',
	'check-links': '0 3 * * 0',
	'forget-requests': '30 4 * * *',
}

/** Makes the queues and their times where they are not there yet. Two processes that begin at once take turns. */
export async function defineQueues(boss: PgBoss): Promise<void> {
	await oneAtATime('job queues', async () => {
		for (const queue of QUEUES) await boss.createQueue(queue.name, { ...queue, policy: 'singleton' })
		for (const queue of MANY) await boss.createQueue(queue.name, queue)
		for (const [name, cron] of Object.entries(SCHEDULE)) await boss.schedule(name, cron, {}, { tz: 'Europe/Rome' })
	})
}
