import { createTransport } from 'nodemailer'
import { environment } from '@/lib/env'

export interface Mail {
	to: string
	subject: string
	text: string
}

const PATIENCE_MS = 15_000

/** Whether a mail server is configured; without one, links are shown to the person who makes them. */
export const canMail = (): boolean => environment().SMTP_URL !== undefined

/** Sends a mail through the configured server. False, and a line without the address in the log, when it would not. */
export async function sendMail(mail: Mail): Promise<boolean> {
	const { SMTP_URL, MAIL_FROM } = environment()
	if (!SMTP_URL) return false
	const transport = createTransport(SMTP_URL, {
		from: MAIL_FROM,
		connectionTimeout: PATIENCE_MS,
		greetingTimeout: PATIENCE_MS,
		socketTimeout: PATIENCE_MS,
		disableFileAccess: true,
		disableUrlAccess: true,
	} as object)
	try {
		await transport.sendMail(mail)
		return true
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : 'unknown'
		console.error(`A mail could not be sent (${String(code)}).`)
		return false
	} finally {
		transport.close()
	}
}
