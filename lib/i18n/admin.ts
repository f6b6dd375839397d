import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'use-intl/core'

export type AdminLanguage = 'en' | 'it'

type Texts = Record<string, Record<string, string>>

const read = new Map<AdminLanguage, Texts>()

/** The interface texts of the editors' area in a language, by area (one file each), read once. */
export function adminMessages(language: AdminLanguage): Texts {
	let texts = read.get(language)
	if (!texts) {
		const folder = join(process.cwd(), 'messages', 'admin', language)
		const areas = readdirSync(folder).filter((name) => name.endsWith('.json'))
		texts = Object.fromEntries(
			areas.map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
		)
		read.set(language, texts)
	}
	return texts
}

export type AdminTranslate = (key: string, values?: Record<string, string | number>) => string

/** Gives the texts of the editors' area by `area.key`; an unknown key throws, so that no page shows a raw key. */
export function adminTranslator(language: AdminLanguage): AdminTranslate {
	const translate = createTranslator({
		locale: language,
		messages: adminMessages(language),
		onError(error) {
			throw error
		},
	})
	return (key, values) => translate(key as never, values as never)
}
