import type { DossierItem } from '@/lib/domain/dossier/dossier'
import { place } from './page'
import { showSince, type Told } from './show-item'
import { line } from './show-words'

/** Says beside each work what became of it, and above them which are no longer the same. */
export function showChanged(items: DossierItem[], elements: HTMLElement[], told: Told[]): void {
	for (const [index, item] of items.entries()) {
		const [element, became] = [elements[index], told[index]]
		if (element && became) showSince(element, item, became)
	}
	const changed = items.filter((_, index) => !['same', 'unchecked'].includes(told[index]?.state ?? 'same'))
	const list = changed.map(({ work }) => {
		const item = document.createElement('li')
		item.append(line(work.title, work.language))
		return item
	})
	const box = place('changed')
	box.querySelector('ul')?.replaceChildren(...list)
	box.hidden = changed.length === 0
}
