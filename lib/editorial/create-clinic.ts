import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { addClinic } from '@/lib/db/clinic-settings'
import { editing } from '@/lib/db/editing'
import { slug } from '@/lib/domain/fields'
import { done, refused } from '@/lib/domain/outcome'
import { clinicChain, clinicName } from './clinic-fields'
import { defineVerb } from './define-verb'

const input = z.object({ slug, name: clinicName, chain: clinicChain })

/** Adds a clinic, with the checks that its members' revisions will pass. */
export const createClinic = defineVerb('create-clinic', input, (actor, sent) =>
	editing(async (tx) => {
		const id = await addClinic(tx, sent)
		if (!id) return refused('slug-taken')
		await writeAudit(tx, actor, 'create-clinic', { detail: { clinic: id, name: sent.name, chain: sent.chain } })
		return done({ id })
	}),
)
