import type { DiffRun } from '@/lib/domain/text-diff'

/** One side of a comparison, with the words marked that only it has. Guidance is written in English. */
export function MarkedRuns({ runs }: { runs: DiffRun[] }) {
	return (
		<p lang="en">
			{runs.map(({ text, change }, index) => {
				const key = `${index} ${text}`
				if (change === 'added') return <ins key={key}>{text}</ins>
				return change === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
			})}
		</p>
	)
}
