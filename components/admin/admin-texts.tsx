'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createTranslator } from 'use-intl/core'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'

interface Texts {
	language: AdminLanguage
	/** The areas of texts that the client parts of this page use, and no more. */
	areas: Record<string, Record<string, string>>
}

const Context = createContext<(Texts & { t: AdminTranslate }) | null>(null)

/** Hands interface texts to the client parts of a page. */
export function AdminTexts({ language, areas, children }: Texts & { children: ReactNode }) {
	const value = useMemo(() => {
		const translate = createTranslator({ locale: language, messages: areas })
		const t: AdminTranslate = (key, values) => translate(key as never, values as never)
		return { language, areas, t }
	}, [language, areas])
	return <Context.Provider value={value}>{children}</Context.Provider>
}

/** The texts and the language of the page around a client part. */
export function useAdminTexts() {
	const texts = useContext(Context)
	if (!texts) throw new Error('AdminTexts is missing around a client component')
	return texts
}
