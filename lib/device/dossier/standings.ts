import type { DossierItem } from '@/lib/domain/dossier/dossier'
import { type Standings, sinceFrozen, standingsFileOf } from '@/lib/domain/dossier/since'
import type { Told } from './show-item'

const loads = new Map<string, Promise<Standings | null>>()

/** Asks this site how all works of a country stand, so that asking tells nobody which of them are in the dossier. */
function load(address: string): Promise<Standings | null> {
	const begun = loads.get(address)
	if (begun) return begun
	const asked = fetch(address, { cache: 'no-cache' }).then(
		async (answer) => (answer.ok ? ((await answer.json()) as Standings) : null),
		() => null,
	)
	loads.set(address, asked)
	return asked
}

/** What became of each work since it was put in, and the day that tells it; the day is absent where none was told. */
export async function compare(items: DossierItem[]): Promise<{ day: string | undefined; told: Told[] }> {
	const standings = await Promise.all(
		items.map(({ work }) => load(`/${work.language}/dossier/${standingsFileOf(work)}.json`)),
	)
	return {
		day: standings.find((found) => found !== null)?.day,
		told: items.map(({ work }, index) => {
			const found = standings[index]
			return found ? sinceFrozen(work, found.works[work.slug]) : { state: 'unchecked', told: [] }
		}),
	}
}
