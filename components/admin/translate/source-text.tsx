import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import type { DiffRun } from '@/lib/domain/text-diff'

interface Props {
	text: string
	changes: DiffRun[] | null
}

/** The source of one block, with what changed in it since it was translated. */
export function SourceText({ text, changes }: Props) {
	const runs = changes ?? [{ text, change: 'same' as const }]
	return (
		<p className="source-text" lang={SOURCE_LANGUAGE} dir="ltr">
			{runs.map(({ text: run, change }, index) => {
				const key = `${index}-${change}`
				if (change === 'added') return <ins key={key}>{run}</ins>
				if (change === 'removed') return <del key={key}>{run}</del>
				return <span key={key}>{run}</span>
			})}
		</p>
	)
}
