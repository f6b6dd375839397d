import { adminTranslator } from '@/lib/i18n/admin'
import type { Mail } from './send-mail'

interface Link {
	to: string
	/** May be empty: an inviter need not know it. */
	name: string
	language: 'en' | 'it'
	link: string
}

const greeted = (name: string) => (name ? ` ${name}` : '')

/** The mail that invites somebody to the editors' area. */
export function invitationMail({ to, language, link, name }: Link, by: string, days: number): Mail {
	const t = adminTranslator(language)
	const text = t('mail.invitationText', { name: greeted(name), by, link, days })
	return { to, subject: t('mail.invitationSubject'), text }
}

/** The mail with the link to a new password. */
export function resetMail({ to, language, link, name }: Link, hours: number): Mail {
	const t = adminTranslator(language)
	return { to, subject: t('mail.resetSubject'), text: t('mail.resetText', { name: greeted(name), link, hours }) }
}
