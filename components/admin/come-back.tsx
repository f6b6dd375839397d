'use client'

import { useEffect } from 'react'
import { comeBack } from './reload-here'

/** After an act that loads the page anew, the focus is where it was done. */
export function ComeBack() {
	useEffect(comeBack, [])
	return null
}
