'use client'

import { useId } from 'react'
import type { Finding } from '@/lib/domain/translation-checks/finding'
import type { Settlement } from '@/lib/domain/translation-checks/settlement'
import { useAdminTexts } from '../admin-texts'

interface Props {
	findings: Finding[]
	settlements: Settlement[]
	/** Takes a reason for why the text is right; absent where it is only read. */
	onSettle?: (finding: Finding, reason: string) => void
}

export const SHORTEST_REASON = 10

/** What the checks found in one block, each with the reason for which it may stay. */
export function BlockFindings({ findings, settlements, onSettle }: Props) {
	const { t } = useAdminTexts()
	const base = useId()
	if (findings.length === 0) return null
	// Isolated, so that words of another direction do not turn the sentence around.
	const told = (items: string[]) => (items.length > 0 ? `\u2068${items.join(' · ')}\u2069` : t('checks.nothing'))
	return (
		<ul className="findings" aria-label={t('translate.findings')}>
			{findings.map((finding) => {
				const { block, check, hash, detail } = finding
				const given = settlements.find((one) => one.block === block && one.check === check && one.hash === hash)
				const reason = given?.reason ?? ''
				const id = `${base}-${check}`
				const isSettled = reason.trim().length >= SHORTEST_REASON
				return (
					<li key={check} className={isSettled ? 'settled' : 'open'}>
						<p id={`${id}-says`}>
							<b>{isSettled ? t('translate.findingSettled') : t('translate.findingOpen')}</b>{' '}
							{t(`checks.${check}`, { expected: told(detail.expected), found: told(detail.found) })}
						</p>
						{onSettle ? (
							<>
								<label htmlFor={id}>{t('translate.reason', { shortest: SHORTEST_REASON })}</label>
								<input
									id={id}
									value={reason}
									maxLength={2000}
									aria-describedby={`${id}-says`}
									onChange={(event) => onSettle(finding, event.target.value)}
								/>
							</>
						) : (
							<p className="quiet">{reason}</p>
						)}
					</li>
				)
			})}
		</ul>
	)
}
