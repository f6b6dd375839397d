import PgBoss from 'pg-boss'
import { listShownLinks, noteLinkCheck } from '@/lib/editorial/check-links'
import { forgetSettledRequests } from '@/lib/editorial/forget-requests'
import { publishDue } from '@/lib/editorial/publish-due'
import { listReminders } from '@/lib/editorial/read/reminders'
import { reach } from './reach'
import { sendReminder } from './send-reminder'

const ROME = { tz: 'Europe/Rome' }
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

async function defineQueues(boss: PgBoss): Promise<void> {
	// One at a time, whatever the number of processes: a publication, a day's reminders, a round of checks.
	await boss.createQueue('publish-due', { name: 'publish-due', policy: 'singleton', retryLimit: 3, retryDelay: 10 })
	await boss.createQueue('remind', { name: 'remind', policy: 'singleton', retryLimit: 2, retryDelay: 600 })
	await boss.createQueue('send-reminder', { name: 'send-reminder', policy: 'short', retryLimit: 5, retryBackoff: true })
	await boss.createQueue('check-links', { name: 'check-links', policy: 'singleton' })
	await boss.createQueue('check-link', { name: 'check-link', policy: 'short', retryLimit: 0 })
	await boss.createQueue('forget-requests', { name: 'forget-requests', policy: 'singleton', retryLimit: 2 })
	await boss.schedule('forget-requests', '30 4 * * *', {}, ROME)
	await boss.schedule('publish-due', '* * * * *', {}, ROME)
	await boss.schedule('remind', '0 7 * * 1-5', {}, ROME)
	await boss.schedule('check-links', '0 3 * * 0', {}, ROME)
}

async function work(boss: PgBoss, setting: Setting): Promise<void> {
	await boss.work('publish-due', async () => {
		const { published } = await publishDue(new Date())
		if (published > 0) await refresh(setting)
	})
	await boss.work('remind', async () => {
		const day = new Date().toISOString().slice(0, 10)
		for (const reminder of await listReminders(day)) {
			// The key makes a second run of the same day send nothing twice.
			await boss.send('send-reminder', reminder, { singletonKey: `${reminder.memberId} ${day}`, singletonHours: 20 })
		}
	})
	await boss.work<Parameters<typeof sendReminder>[0]>('send-reminder', async (jobs) => {
		for (const job of jobs) await sendReminder(job.data, setting.publicSite)
	})
	await boss.work('forget-requests', async () => {
		await forgetSettledRequests(new Date())
	})
	await boss.work('check-links', async () => {
		for (const link of await listShownLinks()) {
			await boss.send('check-link', link, { singletonKey: `${link.entryId} ${link.url}`, singletonHours: 20 })
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
