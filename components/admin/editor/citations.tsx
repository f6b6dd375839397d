'use client'

import { useState } from 'react'
import type { PortableReference } from '@/lib/domain/entry'
import type { FoundProvision } from '@/lib/domain/provision-query'
import type { Hint } from '@/lib/domain/writing-hints'
import { useAdminTexts } from '../admin-texts'
import { CitationItem } from './citation-item'
import { FieldHints } from './field-hints'
import { ListButtons } from './list-buttons'
import { ListTold } from './list-told'
import { provisionName } from './provision-name'
import { ProvisionPicker } from './provision-picker'
import { useList } from './use-list'

interface Props {
	references: PortableReference[]
	/** The provisions that were cited when the page was loaded. */
	provisions: FoundProvision[]
	hints: Hint[]
	onChange: (references: PortableReference[]) => void
}

/** The law that an entry rests on, the most important first. */
export function Citations({ references, provisions, hints, onChange }: Props) {
	const { t } = useAdminTexts()
	const [known, setKnown] = useState(new Map(provisions.map((provision) => [provision.slug, provision])))
	const { list, told, set, add, remove, move } = useList(references, onChange)

	function nameOf(slug: string) {
		const provision = known.get(slug)
		return provision ? provisionName(t, provision) : slug
	}

	function pick(provision: FoundProvision) {
		setKnown(new Map(known).set(provision.slug, provision))
		add({ provision: provision.slug, pinpoint: null, quote: null })
	}

	return (
		<section aria-labelledby="citations" id="field-references" tabIndex={-1}>
			<h2 id="citations">{t('fields.citations')}</h2>
			<p className="help">{t('fields.citations_help')}</p>
			<FieldHints id="citations-hints" hints={hints} terms={[]} />
			<ol ref={list} className="citations">
				{references.map((reference, index) => {
					const name = nameOf(reference.provision)
					return (
						// Keyed by place: one provision may be cited twice, at two places
						<li key={index}>
							<CitationItem name={name} reference={reference} onChange={(changed) => set(index, changed)} />
							<ListButtons
								name={name}
								index={index}
								count={references.length}
								onMove={(to) => move(index, to)}
								onRemove={() => remove(index)}
							/>
						</li>
					)
				})}
			</ol>
			<ProvisionPicker onPick={pick} />
			<ListTold told={told} />
		</section>
	)
}
