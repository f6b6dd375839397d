import type { HelpLine } from '@/lib/domain/finder/rules'
import { addressOf } from '@/lib/i18n/addresses'
import type { View } from '../view'

/** Where people can look at papers and listen: there whatever the answers are, on screen all the time. */
export function WhereToAsk({ view, lines }: { view: View; lines: readonly HelpLine[] }) {
	const { locale, t } = view
	return (
		<section className="box" id="where-to-ask">
			<h2>{t('finder.askTitle')}</h2>
			<p>
				{t('finder.askText')} <a href={addressOf.services(locale)}>{t('services.title')}</a>
			</p>
			<ul>
				{lines.map(({ id, phone }) => (
					<li key={id}>
						{t(`finder.lines.${id}`)}{' '}
						<a href={`tel:${phone.replace(/\s/g, '')}`}>
							<bdi dir="ltr">{phone}</bdi>
						</a>
					</li>
				))}
			</ul>
		</section>
	)
}
