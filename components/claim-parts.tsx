import type { ReadableClaim } from '@/lib/domain/reading'
import { joinNames } from '@/lib/i18n/translator'
import { type KnownPart, partsOf } from './claim-part-list'
import { Prose } from './prose'
import type { View } from './view'

function PartBody({ view, of: { part, blocks, isList } }: { view: View; of: KnownPart }) {
	if (!isList) {
		return blocks.map((words) => (
			<p key={words.text}>
				<Prose view={view} words={words} />
			</p>
		))
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
	const { known, notResearched } = partsOf(claim)
	const fields = notResearched.map((part) => t(`claim.${part}`))
	return (
		<>
			{known.map((of) => (
				<section key={of.part}>
					<h3>{t(`claim.${of.part}`)}</h3>
					<PartBody view={view} of={of} />
				</section>
			))}
			{fields.length > 0 ? (
				<p className="quiet">{t('claim.notResearched', { fields: joinNames(locale, fields) })}</p>
			) : null}
			{claim.steps.length === 0 ? <p>{t('claim.askFirst')}</p> : null}
		</>
	)
}
