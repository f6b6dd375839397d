import { romeDay } from '@/lib/domain/rome-day'
import { formatDate, translatorFor } from '@/lib/i18n/translator'
import type { ReviewProps } from './review-props'
import { WithdrawForm } from './withdraw-form'

/** The form to withdraw, with the words of the public page in the language the guidance is written in. */
export function WithdrawBox({ t, view: { entry } }: Omit<ReviewProps, 'language' | 'subject'>) {
	const readers = translatorFor('en')
	const today = formatDate('en', romeDay(new Date()))
	const texts = {
		title: t('review.withdraw'),
		means: t('review.withdrawMeans'),
		reason: t('review.withdrawReason'),
		help: t('review.withdrawHelp'),
		preview: t('review.withdrawPreview'),
		notice: readers('withdrawn.notice', { date: today }),
		reasonLabel: readers('withdrawn.reason'),
		ask: readers('withdrawn.ask'),
		submit: t('review.doWithdraw'),
		sure: t('review.sureWithdraw'),
	}
	return <WithdrawForm entry={entry.id} version={entry.version} texts={texts} />
}
