import PgBoss from 'pg-boss'
import { romeDay } from '@/lib/domain/rome-day'
import { listShownLinks, noteLinkCheck } from '@/lib/editorial/check-links'
import { forgetSettledRequests } from '@/lib/editorial/forget-requests'
import { publishDue } from '@/lib/editorial/publish-due'
import { listReminders } from '@/lib/editorial/read/reminders'
import { jobId } from './job-id'
import { defineQueues } from './queues'
import { reach } from './reach'
import { sendReminder } from './send-reminder'

const REFRESH_EVERY_MS = 5_000

interface Setting {
	databaseUrl: string
	/** The public address, for links in mails. */
	publicSite: string
	/** Where the web server beside us answers, and what proves that we are its jobs. */
	site: string
	secret: string
}

/** Has the web server make changed pages anew; when it does not answer, the queue waits for the next turn. */
async function refresh({ site, secret }: Setting): Promise<void> {
	await fetch(`${site}/admin/refresh`, { method: 'POST', headers: { authorization: `Bearer ${secret}` } }).catch(
		() => {},
	)
}

async function work(boss: PgBoss, setting: Setting): Promise<void> {
	await boss.work('publish-due', async () => {
		const { published } = await publishDue(new Date())
		if (published > 0) await refresh(setting)
	})
	await boss.work('remind', async () => {
		const day = romeDay(new Date())
		for (const reminder of await listReminders(day)) {
			// A second run of the same day sends nothing twice.
			await boss.send('send-reminder', reminder, { id: jobId('send-reminder', reminder.memberId, day) })
		}
	})
	await boss.work<Parameters<typeof sendReminder>[0]>('send-reminder', async (jobs) => {
		for (const job of jobs) await sendReminder(job.data, setting.publicSite)
	})
	await boss.work('forget-requests', async () => {
		await forgetSettledRequests(new Date())
	})
	await boss.work('check-links', async () => {
		const day = romeDay(new Date())
		for (const link of await listShownLinks()) {
			await boss.send('check-link', link, { id: jobId('check-link', link.entryId, link.url, day) })
		}
	})
	await boss.work<{ entryId: string; url: string }>('check-link', async (jobs) => {
		for (const { data } of jobs) await noteLinkCheck(data, await reach(data.url))
	})
}

/**
 * Starts what happens by itself: timed publications every minute, reminders on working mornings, link checks on
 * Sundays. Each runs once, however many processes there are. Gives what stops it.
 */
export async function startJobs(setting: Setting): Promise<() => Promise<void>> {
	const boss = new PgBoss({ connectionString: setting.databaseUrl, max: 4 })
	// What the queue itself cannot do now it tries again; a lost connection is no reason to end the site.
	boss.on('error', () => {})
	await boss.start()
	await defineQueues(boss)
	await work(boss, setting)
	const timer = setInterval(() => void refresh(setting), REFRESH_EVERY_MS)
	return async () => {
		clearInterval(timer)
		await boss.stop({ graceful: true, wait: true, timeout: 5_000 })
	}
}
