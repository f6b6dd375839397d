import type { ReadStanding, StandingStep, Standings } from '@/lib/domain/dossier/since'
import type { HistoryStep } from '@/lib/domain/public-history'
import { formatDate } from '@/lib/i18n/translator'
import { lawNoticeTexts } from '../law-notices'
import type { View } from '../view'
import { markedTexts } from './frozen-source'

function stepOf({ t, locale }: View, { on, sort, number, reason }: HistoryStep): StandingStep {
	const isWithdrawal = sort === 'withdrawal'
	const told = [
		formatDate(locale, on),
		...(number === null || isWithdrawal ? [] : [t('evidence.revision', { number })]),
		t(`evidence.sorts.${sort}`),
		...(reason ? [`${t('withdrawn.reason')} ${reason}`] : []),
	]
	return { number: isWithdrawal ? null : number, sort, told: told.join(' · ') }
}

/** How works stand on a day, told in words, for devices to compare with what they kept. */
export function standingsOf(view: View, day: string, loaded: ReadStanding[]): Standings {
	const works = loaded.map(({ slug, words, lawNotices, marked, history }) => {
		const steps = history.map((step) => stepOf(view, step))
		const revision = words === null ? null : (steps.find(({ number }) => number !== null)?.number ?? null)
		const law = [...lawNoticeTexts(view, lawNotices), ...markedTexts(view, marked)]
		return [slug, { revision, words: words ?? '', law, steps }]
	})
	return { day: formatDate(view.locale, day), works: Object.fromEntries(works) }
}
