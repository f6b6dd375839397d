import type { LocalisedText } from '@/lib/domain/translation'
import type { View } from './view'

/** What a reader of plain text must know of a block whose translation is behind; null for any other. */
export const blockNote = ({ t }: View, { state }: LocalisedText): string | null =>
	state === 'behind' || state === 'stale' ? t(`translation.${state}`) : null
