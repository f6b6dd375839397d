import type { Told } from '@/lib/auth/told'

/** Where the member wanted to go, from the address or from the form that came back; the act judges it. */
export function wantedNext({ next }: { next?: string | string[] }, told: Told | null): string | undefined {
	return typeof next === 'string' ? next : told?.keep?.next
}
