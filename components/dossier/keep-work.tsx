import type { FrozenWork } from '@/lib/domain/dossier/frozen-work'
import { addressOf } from '@/lib/i18n/addresses'
import type { View } from '../view'

/** Puts what the page shows into the dossier on this device; our script shows the button, because only it can. */
export function KeepWork({ view: { t, locale }, work }: { view: View; work: FrozenWork | null }) {
	if (!work) return null
	const words = {
		...{ not: t('dossier.add'), other: t('dossier.replace'), same: t('dossier.takeOut') },
		...{ done: t('dossier.added'), undone: t('dossier.takenOut'), refused: t('dossier.cannotKeep') },
	}
	return (
		<div id="keep" className="tools on-screen" data-work={JSON.stringify(work)} data-words={JSON.stringify(words)}>
			<button type="button" hidden />
			<a href={addressOf.dossier(locale)}>{t('dossier.open')}</a>
			<span role="status" className="quiet" />
		</div>
	)
}
