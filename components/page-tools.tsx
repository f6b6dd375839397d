import type { View } from './view'

/** The print button; our script shows it, because only a script can make it work. */
export function PageTools({ view: { t } }: { view: View }) {
	return (
		<p className="tools">
			<button type="button" data-print="" hidden>
				{t('site.print')}
			</button>
		</p>
	)
}
