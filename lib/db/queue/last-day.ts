import { Prisma } from '../generated/client'

/** The last day a revision `r` holds: `2026-06` ends with the last day of June, `2026` with that of December. */
export const LAST_DAY = Prisma.sql`CASE length(r.content->>'validUntil')
	WHEN 4 THEN (r.content->>'validUntil' || '-12-31')::date
	WHEN 7 THEN ((r.content->>'validUntil' || '-01')::date + interval '1 month - 1 day')::date
	ELSE (r.content->>'validUntil')::date END`
