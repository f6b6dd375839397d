import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageCode } from '@/lib/domain/languages'
import type en from '@/messages/en.json'

export type Messages = typeof en

const read = new Map<LanguageCode, Messages>()

/** The interface texts of a language, read once. */
export function messagesOf(language: LanguageCode): Messages {
	let messages = read.get(language)
	if (!messages) {
		messages = JSON.parse(readFileSync(join(process.cwd(), 'messages', `${language}.json`), 'utf8')) as Messages
		read.set(language, messages)
	}
	return messages
}
