import type { EditorialState } from '@/lib/domain/states'
import type { AdminTranslate } from '@/lib/i18n/admin'

/** The state of an entry or a translation, as a word. */
export function StateMark({ t, state }: { t: AdminTranslate; state: EditorialState }) {
	return <span className={`state ${state}`}>{t(`vocabulary.state-${state}`)}</span>
}
