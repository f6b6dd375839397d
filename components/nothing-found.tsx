import { addressOf } from '@/lib/i18n/addresses'
import type { View } from './view'
import { WaysOn } from './ways-on'

/** What to try where a search found nothing: a missing answer is a gap, never a "no". */
export function NothingFound({ view: { locale, t } }: { view: View }) {
	const ways = [
		{ href: addressOf.find(locale), name: t('finder.title') },
		{ href: addressOf.glossary(locale), name: t('nav.glossary') },
		{ href: addressOf.gaps(locale), name: t('nav.gaps') },
		{ href: addressOf.ask(locale), name: t('ask.title') },
	]
	return (
		<>
			<p>
				<strong>{t('search.nothing')}</strong> {t('search.notNo')}
			</p>
			<p>{t('search.otherWays')}</p>
			<WaysOn ways={ways} />
		</>
	)
}
