import type { QueuePart as Part } from '@/lib/editorial/read/queue'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { PartHeading } from './part-heading'
import { QueueLine } from './queue-line'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	/** The name of the part, as its texts and its anchor have it. */
	name: string
	part: Part
	/** The whole list. */
	all: string
}

/** One part of the queue: how many, the first of them, and the way to all. */
export function QueuePart({ t, language, name, part, all }: Props) {
	return (
		<section aria-labelledby={name} className="part">
			<PartHeading t={t} name={name} count={part.total} />
			{part.total === 0 ? <p className="quiet">{t(`queue.none-${name.replace('others-', '')}`)}</p> : null}
			<ul className="lines">
				{part.lines.map((line) => (
					<QueueLine
						key={`${line.what} ${line.entry.id} ${line.language} ${line.at.getTime()} ${line.by}`}
						{...{ t, language, line }}
					/>
				))}
			</ul>
			{part.total > 0 ? (
				<p>
					<a href={all}>{t(`queue.all-${name.replace('others-', '')}`)}</a>
				</p>
			) : null}
		</section>
	)
}
