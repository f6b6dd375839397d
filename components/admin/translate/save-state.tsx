'use client'

import { useAdminTexts } from '../admin-texts'
import type { SaveStatus } from '../editor/save-answer'

interface Props {
	status: SaveStatus<unknown>
	onRetry: () => void
}

const CAN_RETRY = ['offline', 'signed-out', 'refused']
/** What changes with every word typed is shown and not announced. */
const QUIET = ['saving', 'waiting']

/** Where what was typed is, in words, beside a button where someone can help. */
export function SaveState({ status: { state, code, version }, onRetry }: Props) {
	const { t } = useAdminTexts()
	const told = state === 'saved' && version === 0 ? 'new' : state
	const words = state === 'refused' && code ? t(`refusals.${code}`) : t(`translate.save_${told}`)
	return (
		<p className="save-state">
			<span aria-hidden={QUIET.includes(state)}>{words}</span>
			<span className="hidden" aria-live="polite">
				{QUIET.includes(state) ? '' : words}
			</span>{' '}
			{CAN_RETRY.includes(state) ? (
				<button type="button" className="small" onClick={onRetry}>
					{t('translate.retry')}
				</button>
			) : null}
		</p>
	)
}
