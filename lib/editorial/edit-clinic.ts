import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { changeClinic, findClinic } from '@/lib/db/clinic-settings'
import { editing } from '@/lib/db/editing'
import { done, refused } from '@/lib/domain/outcome'
import { clinicChain, clinicName } from './clinic-fields'
import { defineVerb } from './define-verb'
import { id, version } from './fields'

const input = z.object({ clinic: id, version, name: clinicName, chain: clinicChain })

/** Changes a clinic's name and checks. What was submitted before keeps the checks it was submitted under. */
export const editClinic = defineVerb('edit-clinic', input, (actor, { clinic, ...settings }) =>
	editing(async (tx) => {
		const before = await findClinic(tx, clinic)
		if (!before) return refused('not-found')
		if (!(await changeClinic(tx, clinic, settings)))
			return refused('conflict', (await findClinic(tx, clinic)) ?? before)
		const { name, chain } = settings
		await writeAudit(tx, actor, 'edit-clinic', { detail: { clinic, name, chain, before: before.chain } })
		return done({ version: settings.version + 1 })
	}),
)
