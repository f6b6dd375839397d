import type { Queue } from '@/lib/editorial/read/queue'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { GapPart } from './gap-part'
import { QueuePart } from './queue-part'
import { TranslationPart } from './translation-part'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	queue: Queue
}

const SPLIT = [
	{ name: 'waiting', all: adminAddress.entries({ state: 'submitted' }) },
	{ name: 'overdue', all: adminAddress.verification() },
	{ name: 'lawChanges', all: adminAddress.lawChanges() },
] as const

/** The start page: what a member can act on, part by part, and then what waits for others. */
export function QueuePage({ t, language, queue }: Props) {
	const shared = { t, language }
	const gaps = <GapPart {...shared} gaps={queue.gaps} />
	const translations = <TranslationPart {...shared} translations={queue.translations} />
	const forOthers = SPLIT.filter(({ name }) => queue.others[name].total > 0)
	return (
		<>
			<div className="desk">
				<QueuePart {...shared} name="mine" part={queue.mine} all={adminAddress.entries({ mine: '1' })} />
				{SPLIT.map(({ name, all }) => (
					<QueuePart key={name} {...shared} name={name} part={queue.own[name]} all={all} />
				))}
				{queue.translations.isOwn ? translations : null}
				{queue.gaps.isOwn ? gaps : null}
			</div>
			{forOthers.length > 0 || !queue.gaps.isOwn || !queue.translations.isOwn ? (
				<details className="for-others">
					<summary>
						<h2>{t('queue.forOthers')}</h2>
					</summary>
					<div className="desk">
						{forOthers.map(({ name, all }) => (
							<QueuePart key={name} {...shared} name={`others-${name}`} part={queue.others[name]} all={all} />
						))}
						{queue.translations.isOwn ? null : translations}
						{queue.gaps.isOwn ? null : gaps}
					</div>
				</details>
			) : null}
		</>
	)
}
