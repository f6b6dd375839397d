import type { BlockChange as Change } from '@/lib/domain/revision-diff'
import { type DiffRun, sidesOf } from '@/lib/domain/text-diff'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { blockName } from '@/lib/i18n/admin-names'
import { DiffSide } from './diff-side'

interface Props {
	t: AdminTranslate
	block: Change
}

const whole = (text: string | undefined, change: DiffRun['change']): DiffRun[] => (text ? [{ text, change }] : [])

function sides({ before, after, runs }: Change): { before: DiffRun[]; after: DiffRun[] } {
	if (before && after) return sidesOf(runs)
	return { before: whole(before?.text, 'removed'), after: whole(after?.text, 'added') }
}

/** One block of two revisions, beside each other. */
export function BlockChange({ t, block }: Props) {
	const { before, after } = sides(block)
	return (
		<div className="block-change">
			<h3>
				{blockName(t, block.after?.key ?? block.before?.key ?? block.field)}{' '}
				<small>{t(`history.change-${block.change}`)}</small>
			</h3>
			<div className="beside" lang="en">
				<p>
					<DiffSide runs={before} />
				</p>
				<p>
					<DiffSide runs={after} />
				</p>
			</div>
		</div>
	)
}
