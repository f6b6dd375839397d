import { database } from './client'

/** What awaits one member, in numbers. */
export interface Reminder {
	memberId: string
	/** Open tasks of law changes that are theirs. */
	tasks: number
	/** Revisions of their clinic that have waited for a supervisor for a week. */
	waiting: number
	/** Answers that their clinic verified and that lapse within two weeks, or have lapsed. */
	lapsing: number
}

/** What awaits each active member on a day (YYYY-MM-DD); members whom nothing awaits are left out. */
export async function findReminders(day: string): Promise<Reminder[]> {
	return database().$queryRaw<Reminder[]>`
		WITH tasks AS (
			SELECT "assigneeId" AS id, count(*)::int AS n FROM "Task" WHERE state = 'open' AND "assigneeId" IS NOT NULL GROUP BY 1
		), waiting AS (
			SELECT "clinicId" AS id, count(*)::int AS n FROM "Revision"
			WHERE state = 'submitted' AND "createdAt" < ${day}::date - 7 GROUP BY 1
		), lapsing AS (
			SELECT c.id, count(*)::int AS n FROM "Clinic" c
			JOIN (
				SELECT DISTINCT ON (v."revisionId") v.clinic, v.until FROM "Verification" v
				JOIN "Entry" e ON e."publishedRevisionId" = v."revisionId"
				ORDER BY v."revisionId", v.until DESC
			) latest ON latest.clinic = c.name AND latest.until < ${day}::date + 14
			GROUP BY 1
		), reviewers AS (
			SELECT DISTINCT "memberId" AS id FROM "Grant" WHERE role = 'reviewer'
		)
		SELECT m.id AS "memberId", coalesce(tasks.n, 0) AS tasks,
			CASE WHEN reviewers.id IS NULL THEN 0 ELSE coalesce(waiting.n, 0) END AS waiting,
			CASE WHEN reviewers.id IS NULL THEN 0 ELSE coalesce(lapsing.n, 0) END AS lapsing
		FROM "Member" m
		LEFT JOIN tasks ON tasks.id = m.id
		LEFT JOIN reviewers ON reviewers.id = m.id
		LEFT JOIN waiting ON waiting.id = m."clinicId"
		LEFT JOIN lapsing ON lapsing.id = m."clinicId"
		WHERE m."disabledAt" IS NULL
			AND (tasks.n > 0 OR (reviewers.id IS NOT NULL AND (waiting.n > 0 OR lapsing.n > 0)))
		ORDER BY m.id`
}

/** Where and in which language to remind a member; null when they are disabled or gone. */
export async function findRecipient(memberId: string) {
	return database().member.findFirst({
		where: { id: memberId, disabledAt: null },
		select: { email: true, name: true, interfaceLanguage: true },
	})
}
