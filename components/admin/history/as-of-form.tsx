import type { AdminTranslate } from '@/lib/i18n/admin'

interface Props {
	t: AdminTranslate
	on: string | undefined
	last: string
}

/** Asks for the entry as it stood on a day; the day is in the address. */
export function AsOfForm({ t, on, last }: Props) {
	return (
		<form method="get" action="#stood" className="filters">
			<div>
				<label htmlFor="as-of">{t('history.asOf')}</label>
				<input id="as-of" name="on" type="date" required defaultValue={on} max={last} />
			</div>
			<button type="submit">{t('history.show')}</button>
		</form>
	)
}
