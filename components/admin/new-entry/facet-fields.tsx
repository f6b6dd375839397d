'use client'

import { type Facet, facetsOf, type NewEntry } from '@/lib/domain/new-entry'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import type { FacetOption } from '@/lib/i18n/new-entry-options'
import { useAdminTexts } from '../admin-texts'
import { FacetField } from './facet-field'
import { FacetMenu } from './facet-menu'
import type { FacetFlaws } from './find-facet-flaws'

interface Props {
	entry: NewEntry
	options: Record<Exclude<Facet, 'name'>, FacetOption[]>
	flaws: FacetFlaws
	onChange: (facet: Facet, value: string | null) => void
}

/** Where an entry of its kind belongs, and what it is called. */
export function FacetFields({ entry, options, flaws, onChange }: Props) {
	const { t } = useAdminTexts()
	const facets = facetsOf(entry.kind)

	function helpOf(facet: Facet): string | null {
		if (facet === 'name') return t(`new-entry.name-help-${entry.kind}`)
		return facet === 'entitlement' || facet === 'parent' ? t(`new-entry.${facet}-help`) : null
	}

	return facets.map(({ facet, isNeeded }) => {
		const id = `facet-${facet}`
		const shared = { id, name: facet, value: entry[facet] }
		const state = { isRequired: isNeeded, isInvalid: flaws[facet] !== undefined }
		return (
			<div key={facet}>
				<FacetField
					id={id}
					label={t(`new-entry.${facet}`)}
					help={helpOf(facet)}
					flaw={flaws[facet]}
					isNeeded={isNeeded}
					control={(describedBy) =>
						facet === 'name' ? (
							<input
								{...shared}
								value={entry.name ?? ''}
								autoComplete="off"
								autoCapitalize="none"
								spellCheck={false}
								maxLength={100}
								aria-describedby={describedBy}
								aria-required={isNeeded}
								aria-invalid={state.isInvalid}
								onChange={(event) => onChange(facet, event.target.value || null)}
							/>
						) : (
							<FacetMenu
								{...shared}
								{...state}
								options={options[facet]}
								empty={t(isNeeded ? 'new-entry.choose' : `new-entry.none-${facet}`)}
								describedBy={describedBy}
								onChange={(value) => onChange(facet, value)}
							/>
						)
					}
				/>
				{facet === 'parent' ? (
					<p className="quiet">
						<a href={adminAddress.newEntry({ kind: 'source' })}>{t('new-entry.parent-missing')}</a>
					</p>
				) : null}
			</div>
		)
	})
}
