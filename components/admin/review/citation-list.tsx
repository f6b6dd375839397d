import type { PortableReference } from '@/lib/domain/entry'
import type { FoundProvision } from '@/lib/domain/provision-query'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { provisionName } from '../editor/provision-name'
import type { ReviewProps } from './review-props'

interface Props {
	t: AdminTranslate
	reference: PortableReference
	provisions: Map<string, FoundProvision>
}

function Citation({ t, reference: { provision, pinpoint, quote }, provisions }: Props) {
	const found = provisions.get(provision)
	return (
		<>
			{found ? provisionName(t, found) : <code>{provision}</code>}
			{pinpoint ? ` ${pinpoint}` : ''}
			{quote ? (
				<>
					: <q>{quote}</q>
				</>
			) : null}
		</>
	)
}

/** What the words rest on, and how that changed. */
export function CitationList({ t, subject }: Pick<ReviewProps, 't' | 'subject'>) {
	const { diff, comparedWith, provisions } = subject
	if (diff.references.length === 0) return <p className="notice">{t('review.noCitations')}</p>
	return (
		<ul>
			{diff.references.map(({ change, before, after }) => {
				const shown = comparedWith === null ? 'same' : change
				const said = after ? <Citation t={t} reference={after} provisions={provisions} /> : null
				const was = before ? <Citation t={t} reference={before} provisions={provisions} /> : null
				return (
					<li key={JSON.stringify([before, after])}>
						{shown === 'same' ? said : <small>{t(`review.${shown}`)} </small>}
						{shown === 'changed' || shown === 'removed' ? <del>{was}</del> : null}{' '}
						{shown === 'changed' || shown === 'added' ? <ins>{said}</ins> : null}
					</li>
				)
			})}
		</ul>
	)
}
