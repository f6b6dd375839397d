import type { WaitingFor } from '@/lib/domain/waiting-item'
import type { QueueLine } from '@/lib/editorial/read/queue'
import { adminAddress } from '@/lib/i18n/admin-addresses'

const TO_WRITE: readonly WaitingFor[] = ['draft', 'changes_requested']
const TO_JUDGE: readonly WaitingFor[] = ['review', 'afterwards', 'publish', 'plan-refused', 'submission']

/** Where the work of a line is done. */
export function lineAddress({ what, entry, language }: Pick<QueueLine, 'what' | 'language' | 'entry'>): string {
	if (language) return adminAddress.translate(entry.id, language)
	if (TO_WRITE.includes(what)) return adminAddress.edit(entry.id)
	return TO_JUDGE.includes(what) ? adminAddress.review(entry.id) : adminAddress.entry(entry.id)
}
