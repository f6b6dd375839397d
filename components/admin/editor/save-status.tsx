'use client'

import { useAdminTexts } from '../admin-texts'
import type { SaveStatus } from './save-answer'

interface Props {
	status: SaveStatus<unknown>
	onRetry: () => void
}

const CAN_RETRY = ['offline', 'signed-out', 'refused']
/** What changes with every word typed is shown and not announced. */
const QUIET = ['saving', 'waiting']

/** Where what was typed is: told in words, beside a button where someone can help. */
export function SaveStatusLine({ status: { state, code }, onRetry }: Props) {
	const { t } = useAdminTexts()
	const words = state === 'refused' && code ? t(`refusals.${code}`) : t(`editor.save_${state}`)
	return (
		<p className={`save-state ${state}`}>
			<span aria-hidden={QUIET.includes(state)}>{words}</span>
			<span className="hidden" aria-live="polite">
				{QUIET.includes(state) ? '' : words}
			</span>
			{CAN_RETRY.includes(state) ? (
				<button type="button" onClick={onRetry}>
					{t('editor.retry')}
				</button>
			) : null}
		</p>
	)
}
