'use client'

import { useEffect, useRef, useState } from 'react'
import { moved } from './moved'

/** What one can do to a list by buttons and keys, with the focus where a person expects it afterwards. */
export function useList<T>(items: T[], onChange: (items: T[]) => void) {
	const list = useRef<HTMLOListElement>(null)
	const [focus, setFocus] = useState<{ index: number } | null>(null)
	const [told, setTold] = useState<{ key: 'moved' | 'removed' | 'added'; place: number; of: number } | null>(null)

	useEffect(() => {
		if (!focus) return
		const fields = list.current?.querySelectorAll<HTMLElement>(':scope > li [data-first]')
		fields?.[Math.min(focus.index, fields.length - 1)]?.focus()
	}, [focus])

	return {
		list,
		told,
		set: (index: number, item: T) => onChange(items.map((old, at) => (at === index ? item : old))),
		add: (item: T) => {
			onChange([...items, item])
			setFocus({ index: items.length })
			setTold({ key: 'added', place: items.length + 1, of: items.length + 1 })
		},
		remove: (index: number) => {
			onChange(items.filter((_, at) => at !== index))
			setFocus({ index: Math.max(0, index - 1) })
			setTold({ key: 'removed', place: index + 1, of: items.length - 1 })
		},
		move: (from: number, to: number) => {
			if (to < 0 || to >= items.length) return
			onChange(moved(items, from, to))
			setFocus({ index: to })
			setTold({ key: 'moved', place: to + 1, of: items.length })
		},
	}
}
