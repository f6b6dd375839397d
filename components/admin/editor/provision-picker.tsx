'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import type { FoundProvision } from '@/lib/domain/provision-query'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { useAdminTexts } from '../admin-texts'
import { provisionName } from './provision-name'
import { useProvisionSearch } from './use-provision-search'

/** Looks up a provision as one types, by keyboard or by pointer: a combobox with a list (WAI-ARIA APG). */
export function ProvisionPicker({ onPick }: { onPick: (provision: FoundProvision) => void }) {
	const { t } = useAdminTexts()
	const [query, setQuery] = useState('')
	const [active, setActive] = useState(-1)
	const id = useId()
	const found = useProvisionSearch(query)
	const options = found ?? []
	const isOpen = options.length > 0

	function pick(provision: FoundProvision | undefined) {
		if (!provision) return
		onPick(provision)
		ask('')
	}

	function ask(text: string) {
		setQuery(text)
		setActive(-1)
	}

	function press(event: KeyboardEvent) {
		const last = options.length - 1
		if (event.key === 'Escape' && query !== '') ask('')
		else if (event.key === 'Enter' && isOpen) pick(options[Math.max(active, 0)])
		else if (event.key === 'ArrowDown' && isOpen) setActive(active >= last ? 0 : active + 1)
		else if (event.key === 'ArrowUp' && isOpen) setActive(active <= 0 ? last : active - 1)
		else return
		event.preventDefault()
	}

	return (
		<div className="picker">
			<label htmlFor={id}>{t('editor.searchProvision')}</label>
			<span className="help" id={`${id}-help`}>
				{t('editor.searchProvision_help')}
			</span>
			<input
				id={id}
				role="combobox"
				autoComplete="off"
				aria-autocomplete="list"
				aria-expanded={isOpen}
				aria-controls={`${id}-list`}
				aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
				aria-describedby={`${id}-help`}
				value={query}
				onChange={(event) => ask(event.target.value)}
				onKeyDown={press}
			/>
			<div id={`${id}-list`} role="listbox" aria-label={t('editor.foundProvisions')} hidden={!isOpen}>
				{options.map((provision, index) => (
					<div
						key={provision.slug}
						id={`${id}-${index}`}
						role="option"
						tabIndex={-1}
						aria-selected={index === active}
						onPointerDown={(event) => event.preventDefault()}
						onClick={() => pick(provision)}
						onKeyDown={press}
					>
						{provisionName(t, provision)}
						{provision.published ? null : <small> {t('editor.notPublished')}</small>}
					</div>
				))}
			</div>
			<p className="quiet" aria-live="polite">
				{found ? t('editor.foundCount', { count: found.length }) : ''}
			</p>
			<p className="quiet">
				<a href={adminAddress.newEntry({ kind: 'provision' })} target="_blank" rel="noopener">
					{t('editor.newProvision')}
				</a>
			</p>
		</div>
	)
}
