import type { AdminTranslate } from '@/lib/i18n/admin'

interface Props {
	t: AdminTranslate
	page: number
	pages: number
	hrefOf: (page: number) => string
}

/** The ways to the page before and the page after. */
export function ListPages({ t, page, pages, hrefOf }: Props) {
	if (pages <= 1) return null
	return (
		<nav className="actions" aria-label={t('translate.pages')}>
			{page > 1 ? <a href={hrefOf(page - 1)}>{t('translate.pageBefore')}</a> : null}
			<span>{t('translate.pageOf', { page, pages })}</span>
			{page < pages ? <a href={hrefOf(page + 1)}>{t('translate.pageAfter')}</a> : null}
		</nav>
	)
}
