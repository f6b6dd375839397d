import type { DiffRun } from '@/lib/domain/text-diff'

interface Props {
	runs: DiffRun[]
}

/** One side of a comparison: what only it says is marked, by element and not by colour alone. */
export function DiffSide({ runs }: Props) {
	return runs.map(({ text, change }, index) => {
		// The runs of one comparison never change places.
		const key = `${index} ${text}`
		if (change === 'added') return <ins key={key}>{text}</ins>
		if (change === 'removed') return <del key={key}>{text}</del>
		return <span key={key}>{text}</span>
	})
}
