'use client'

import { useEffect, useState } from 'react'
import type { FoundProvision } from '@/lib/domain/provision-query'

const PAUSE_MS = 200

/** What a search for provisions finds, once its typing pauses; null while nothing is asked or nobody answers. */
export function useProvisionSearch(query: string): FoundProvision[] | null {
	const [found, setFound] = useState<FoundProvision[] | null>(null)
	useEffect(() => {
		const asked = query.trim()
		setFound(null)
		if (asked === '') return
		const abort = new AbortController()
		const timer = setTimeout(async () => {
			try {
				const response = await fetch(`/admin/search/provisions?q=${encodeURIComponent(asked)}`, {
					signal: abort.signal,
				})
				if (response.ok) setFound((await response.json()) as FoundProvision[])
			} catch {}
		}, PAUSE_MS)
		return () => {
			clearTimeout(timer)
			abort.abort()
		}
	}, [query])
	return found
}
