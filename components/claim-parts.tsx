import type { ReadableClaim } from '@/lib/domain/reading'
import type { LocalisedText } from '@/lib/domain/translation'
import { joinNames } from '@/lib/i18n/translator'
import { Prose } from './prose'
import type { View } from './view'

/** The parts of a claim in the order a reader needs them; `steps` are done in order. */
const PARTS = ['conditions', 'steps', 'documents', 'where', 'deadline', 'practice', 'refused'] as const

type Part = (typeof PARTS)[number]

const blocksOf = (claim: ReadableClaim, part: Part): LocalisedText[] => {
	const value = claim[part]
	if (Array.isArray(value)) return value
	return value ? [value] : []
}

function PartBody({ view, part, blocks }: { view: View; part: Part; blocks: LocalisedText[] }) {
	const [only] = blocks
	if (blocks.length === 1 && only && part !== 'steps' && part !== 'documents') {
		return (
			<p>
				<Prose view={view} words={only} />
			</p>
		)
	}
	const items = blocks.map((words) => (
		<li key={words.text}>
			<Prose view={view} words={words} />
		</li>
	))
	return part === 'steps' ? <ol>{items}</ol> : <ul>{items}</ul>
}

/** What the claim says part by part, and by name what nobody has researched yet. */
export function ClaimParts({ view, claim }: { view: View; claim: ReadableClaim }) {
	const { t, locale } = view
	const parts = PARTS.map((part) => ({ part, blocks: blocksOf(claim, part) }))
	const known = parts.filter(({ blocks }) => blocks.length > 0)
	const notResearched = parts
		.filter(({ part, blocks }) => blocks.length === 0 && part !== 'conditions')
		.map(({ part }) => t(`claim.${part}`))
	return (
		<>
			{known.map(({ part, blocks }) => (
				<section key={part}>
					<h3>{t(`claim.${part}`)}</h3>
					<PartBody view={view} part={part} blocks={blocks} />
				</section>
			))}
			{notResearched.length > 0 ? (
				<p className="quiet">{t('claim.notResearched', { fields: joinNames(locale, notResearched) })}</p>
			) : null}
			{claim.steps.length === 0 ? <p>{t('claim.askFirst')}</p> : null}
		</>
	)
}
