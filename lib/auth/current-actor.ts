import type { Actor } from '@/lib/domain/actor'

// Replaced when accounts land.
export async function currentActor(_headers: Headers): Promise<Actor | null> {
	return null
}
