import type { View } from './view'

interface Props {
	view: View
	page: number
	pages: number
	addressOf: (page: number) => string
}

/** To the page before and the page after, where a list has several. */
export function Pager({ view: { t }, page, pages, addressOf }: Props) {
	if (pages === 1) return null
	return (
		<nav className="on-screen" aria-label={t('evidence.pages')}>
			<p>
				{page > 1 ? (
					<a href={addressOf(page - 1)} rel="prev">
						{t('evidence.newer')}
					</a>
				) : null}{' '}
				{t('evidence.pageOf', { page, pages })}{' '}
				{page < pages ? (
					<a href={addressOf(page + 1)} rel="next">
						{t('evidence.older')}
					</a>
				) : null}
			</p>
		</nav>
	)
}
