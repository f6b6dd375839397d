import type { View } from './view'

/** Where the reader is, from home down; the last step is this page. */
export function Trail({ view: { t }, steps }: { view: View; steps: { name: string; href?: string }[] }) {
	return (
		<nav className="trail" aria-label={t('site.trail')}>
			<ol>
				{steps.map(({ name, href }) => (
					<li key={name}>{href ? <a href={href}>{name}</a> : <span aria-current="page">{name}</span>}</li>
				))}
			</ol>
		</nav>
	)
}
