import type { LawNotice } from '@/lib/domain/law-notice'
import type { MarkedLaw } from '@/lib/domain/marked-law'
import { addressOf } from '@/lib/i18n/addresses'
import { formatDate } from '@/lib/i18n/translator'
import type { View } from './view'

/** What became of some law, or will: that it was amended, repealed or annulled, and from which day. */
export function markedLawText({ t, locale }: View, { kind, from, isAhead }: LawNotice): string {
	return t(`markedLaw.${isAhead ? 'will' : 'did'}.${kind}`, { date: formatDate(locale, from) })
}

/** Where a reader finds it: the one article on the page of its source, or the source where several changed. */
export function markedLawAddress({ locale }: View, { law: [first, ...more] }: MarkedLaw): string {
	if (!first) return addressOf.sources(locale)
	return more.length > 0 ? addressOf.source(locale, first.source) : addressOf.provision(locale, first.provision)
}
