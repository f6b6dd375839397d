import type { ReadableChecklist } from '@/lib/domain/reading'
import type { LocalisedText } from '@/lib/domain/translation'
import { Prose } from './prose'
import { VerificationVerdict } from './verification-verdict'
import type { View } from './view'

/** The parts of a checklist, in the order a reader needs them. */
const PARTS = ['do', 'dont', 'examples'] as const

function Items({ view, part, items }: { view: View; part: (typeof PARTS)[number]; items: LocalisedText[] }) {
	if (items.length === 0) return null
	return (
		<section>
			<h4>{view.t(`checklists.${part}`)}</h4>
			<ul className={part}>
				{items.map((words) => (
					<li key={words.text}>
						<Prose view={view} words={words} />
					</li>
				))}
			</ul>
		</section>
	)
}

/** What to do and what not to do, situation by situation. */
export function Checklists({ view, checklists }: { view: View; checklists: ReadableChecklist[] }) {
	if (checklists.length === 0) return null
	return (
		<section className="checklists">
			<h2>{view.t('checklists.title')}</h2>
			{checklists.map((checklist) => (
				<section key={checklist.slug} className="checklist">
					<h3>
						<Prose view={view} words={checklist.title} />
					</h3>
					{checklist.introduction ? (
						<p>
							<Prose view={view} words={checklist.introduction} />
						</p>
					) : null}
					{PARTS.map((part) => (
						<Items key={part} view={view} part={part} items={checklist[part]} />
					))}
					<footer className="trust">
						<p>
							<VerificationVerdict view={view} verdict={checklist.verification} />
						</p>
					</footer>
				</section>
			))}
		</section>
	)
}
