import {
	type ListedClinic,
	type ListedMember,
	listClinics,
	listMembers,
	listOpenInvitations,
} from '@/lib/db/member-list'

export type { ListedClinic, ListedMember }

/** What the page of members and clinics shows. */
export async function readMembers() {
	const [members, clinics, invitations] = await Promise.all([listMembers(), listClinics(), listOpenInvitations()])
	return { members, clinics, invitations }
}

/** One member, with the clinics they could belong to; null where there is none. */
export async function readMember(id: string) {
	const [[member], clinics] = await Promise.all([listMembers(id), listClinics()])
	return member ? { member, clinics } : null
}

/** One clinic; null where there is none. */
export async function readClinic(id: string): Promise<ListedClinic | null> {
	return (await listClinics()).find((clinic) => clinic.id === id) ?? null
}
