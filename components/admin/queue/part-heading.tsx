import type { AdminTranslate } from '@/lib/i18n/admin'

interface Props {
	t: AdminTranslate
	name: string
	count: number
}

/** The heading of a part of the queue, with how much is in it. */
export function PartHeading({ t, name, count }: Props) {
	return (
		<h2 id={name}>
			{t(`queue.${name.replace('others-', '')}`)} <span className="count">{count}</span>
		</h2>
	)
}
