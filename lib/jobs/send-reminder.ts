import { type Reminder, recipientOf } from '@/lib/editorial/read/reminders'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { canMail, sendMail } from '@/lib/mail/send-mail'

/** Mails one member what awaits them. Without a mail server the work queue alone says it. Throws when it was not sent. */
export async function sendReminder({ memberId, tasks, waiting, lapsing }: Reminder, site: string): Promise<void> {
	const member = canMail() ? await recipientOf(memberId) : null
	if (!member) return
	const t = adminTranslator(member.interfaceLanguage === 'it' ? 'it' : 'en')
	const lines = [
		...(tasks > 0 ? [t('reminders.tasks', { count: tasks })] : []),
		...(waiting > 0 ? [t('reminders.waiting', { count: waiting })] : []),
		...(lapsing > 0 ? [t('reminders.lapsing', { count: lapsing })] : []),
	]
	const text = [t('reminders.greeting', { name: member.name }), '', ...lines, '', `${site}${adminAddress.queue}`]
	const sent = await sendMail({ to: member.email, subject: t('reminders.subject'), text: text.join('\n') })
	if (!sent) throw new Error('The reminder was not sent')
}
