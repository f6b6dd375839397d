import type { Trust } from '@/lib/domain/reading'
import type { View } from './view'

/** Which clinic wrote an entry, and that a second person has yet to check it where that is so. */
export function Provenance({ view: { t }, of }: { view: View; of: Trust }) {
	return (
		<>
			{of.researchedBy ? `${t('claim.researchedBy', { clinic: of.researchedBy })} ` : ''}
			{of.owesCheck ? <strong className="owes">{t('claim.urgent')} </strong> : null}
		</>
	)
}
