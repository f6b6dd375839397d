import type { BlockChange } from '@/lib/domain/revision-diff'
import { sidesOf } from '@/lib/domain/text-diff'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { MarkedRuns } from './marked-runs'

/** The words of one block: alone where they are the same, beside the earlier ones where they differ. */
export function BlockText({ t, block }: { t: AdminTranslate; block: BlockChange }) {
	const { change, before, after, runs } = block
	if (change === 'changed') {
		const sides = sidesOf(runs)
		return (
			<div className="beside">
				<div>
					<h4>{t('review.before')}</h4>
					<MarkedRuns runs={sides.before} />
				</div>
				<div>
					<h4>{t('review.after')}</h4>
					<MarkedRuns runs={sides.after} />
				</div>
			</div>
		)
	}
	const text = after?.text ?? before?.text ?? ''
	return (
		<p lang="en">
			{change === 'added' ? <ins>{text}</ins> : null}
			{change === 'removed' ? <del>{text}</del> : null}
			{change === 'same' ? text : null}
		</p>
	)
}
