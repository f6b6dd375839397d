import type { Actor } from '@/lib/domain/actor'
import { adminMessages } from '@/lib/i18n/admin'

/** The texts that the client parts of these pages use. */
export function membersTexts({ language }: Actor) {
	const { refusals = {}, members = {} } = adminMessages(language)
	const used = Object.fromEntries(['mailed', 'handOver', 'copy', 'copied'].map((key) => [key, members[key] ?? '']))
	return { language, areas: { refusals, members: used } }
}
