'use client'

import { type FormEvent, useState } from 'react'
import { type Facet, facetsOf, type NewEntry, ownFacets } from '@/lib/domain/new-entry'
import { withFacet } from '@/lib/domain/with-facet'
import type { WritingChoices } from '@/lib/domain/writing-choices'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import type { newEntryOptions } from '@/lib/i18n/new-entry-options'
import { useAdminTexts } from '../admin-texts'
import { type Answer, callVerb } from '../call-verb'
import { FacetFields } from './facet-fields'
import { type FacetFlaws, findFacetFlaws } from './find-facet-flaws'
import { KindChoice } from './kind-choice'
import { NewEntryRefusal } from './new-entry-refusal'
import { refusedFacets } from './refused-facets'

interface Props {
	/** What the address asked for. */
	asked: NewEntry
	entitlements: WritingChoices['entitlements']
	options: ReturnType<typeof newEntryOptions>
}

/** Begins an entry and leads to its editor. What was chosen stays, whatever is refused. */
export function NewEntryForm({ asked, entitlements, options }: Props) {
	const { t } = useAdminTexts()
	const [entry, setEntry] = useState(asked)
	const [tried, setTried] = useState(false)
	const [busy, setBusy] = useState(false)
	const [answer, setAnswer] = useState<Answer<{ entry: string }> | null>(null)
	const own = ownFacets(entry)
	const missing = findFacetFlaws(t, own)
	const flaws: FacetFlaws = { ...refusedFacets(t, own, answer), ...(tried ? missing : {}) }
	const withinTopic = options.entitlement.filter(({ value }) => {
		return own.topic === null || entitlements.some(({ slug, topic }) => slug === value && topic === own.topic)
	})

	function change(next: NewEntry) {
		setEntry(next)
		setAnswer(null)
	}

	/** Leads to the first field that is wrong. */
	function goToFirst(wrong: FacetFlaws) {
		const first = facetsOf(own.kind).find(({ facet }) => wrong[facet])
		if (first) document.getElementById(`facet-${first.facet}`)?.focus()
	}

	async function begin(event: FormEvent) {
		event.preventDefault()
		setTried(true)
		if (busy || Object.keys(missing).length > 0) return goToFirst(missing)
		setBusy(true)
		const given = await callVerb<{ entry: string }>('create-entry', own)
		if (given.ok) return location.assign(adminAddress.edit(given.value.entry))
		setBusy(false)
		setAnswer(given)
		goToFirst(refusedFacets(t, own, given))
	}

	return (
		<form className="new-entry" noValidate onSubmit={begin}>
			<KindChoice kind={entry.kind} onChange={(kind) => change({ ...entry, kind })} />
			<FacetFields
				entry={own}
				options={{ ...options, entitlement: withinTopic }}
				flaws={flaws}
				onChange={(facet: Facet, value) => change(withFacet(entry, facet, value, entitlements))}
			/>
			<NewEntryRefusal kind={own.kind} answer={answer} />
			<button type="submit" className="main" aria-disabled={busy}>
				{t('new-entry.begin')}
			</button>
		</form>
	)
}
