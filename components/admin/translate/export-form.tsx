import type { TranslationListQuery } from '@/lib/domain/translation-list'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'

interface Props {
	t: AdminTranslate
	target: string
	query: TranslationListQuery
	count: number
}

/** Gives the list as a file for a translator's own tools. */
export function ExportForm({ t, target, query: { page: _, ...query }, count }: Props) {
	const fields = Object.entries({ ...query, language: target }).filter(([, value]) => value)
	return (
		<section className="card">
			<h2>{t('translate.exportTitle')}</h2>
			<p>{t('translate.exportHelp', { count: Math.min(count, 500) })}</p>
			<form method="get" action={adminAddress.exportXliff()} className="filters">
				{fields.map(([name, value]) => (
					<input key={name} type="hidden" name={name} value={value} />
				))}
				<div>
					<label htmlFor="export-version">{t('translate.exportVersion')}</label>
					<select id="export-version" name="version" defaultValue="1.2">
						<option value="1.2">XLIFF 1.2</option>
						<option value="2.0">XLIFF 2.0</option>
					</select>
				</div>
				<button type="submit">{t('translate.export')}</button>
				<a href={adminAddress.importXliff}>{t('translate.importTitle')}</a>
			</form>
		</section>
	)
}
