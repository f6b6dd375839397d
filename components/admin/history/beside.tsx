import type { Comparison } from '@/lib/editorial/read/comparison'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { blockName } from '@/lib/i18n/admin-names'
import { BlockChange } from './block-change'
import { ReferenceChanges } from './reference-change'

interface Props {
	t: AdminTranslate
	comparison: Comparison
}

const wordsOf = (value: unknown) => (typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value))

/** Two revisions beside each other, block by block, with what they cite. */
export function Beside({ t, comparison: { left, right, diff } }: Props) {
	return (
		<section id="beside" aria-labelledby="beside-title">
			<h2 id="beside-title">{t('history.besideTitle', { left, right })}</h2>
			<p className="quiet">{t('history.besideHelp')}</p>
			{diff.facts.map(({ field, before, after }) => (
				<div key={field} className="block-change">
					<h3>{blockName(t, field)}</h3>
					<div className="beside">
						<p>
							<del>{wordsOf(before)}</del>
						</p>
						<p>
							<ins>{wordsOf(after)}</ins>
						</p>
					</div>
				</div>
			))}
			{diff.blocks.map((block) => (
				<BlockChange key={`${block.before?.key} ${block.after?.key}`} t={t} block={block} />
			))}
			<ReferenceChanges t={t} references={diff.references} />
		</section>
	)
}
