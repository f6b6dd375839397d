import type { ClaimPlace } from '@/lib/domain/reading'
import { entitlementName } from '@/lib/i18n/names'
import type { View } from './view'

/** The name of a claim among others: its entitlement, numbered (2/3) where several claims speak of it. */
export function headingOf({ t }: View, claim: ClaimPlace, among: ClaimPlace[]): string {
	const name = entitlementName(t, claim.entitlement)
	const same = among.filter((other) => other.entitlement === claim.entitlement)
	return same.length > 1 ? `${name} (${same.indexOf(claim) + 1}/${same.length})` : name
}
