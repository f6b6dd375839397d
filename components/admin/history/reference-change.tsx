import type { ReferenceChange as Change } from '@/lib/domain/compare-references'
import type { PortableReference } from '@/lib/domain/entry'
import type { AdminTranslate } from '@/lib/i18n/admin'

interface Props {
	t: AdminTranslate
	references: Change[]
}

const wordsOf = (reference: PortableReference | null) =>
	reference
		? [reference.provision, reference.pinpoint, reference.quote ? `“${reference.quote}”` : null]
				.filter(Boolean)
				.join(' ')
		: ''

/** What two revisions cite, beside each other. */
export function ReferenceChanges({ t, references }: Props) {
	if (references.length === 0) return null
	return (
		<div className="block-change">
			<h3>{t('vocabulary.references')}</h3>
			{references.map((reference) => (
				<div key={`${wordsOf(reference.before)} ${wordsOf(reference.after)}`} className="beside">
					<p>{reference.change === 'same' ? wordsOf(reference.before) : <del>{wordsOf(reference.before)}</del>}</p>
					<p>
						{reference.change === 'same' ? wordsOf(reference.after) : <ins>{wordsOf(reference.after)}</ins>}{' '}
						<small>{t(`history.change-${reference.change}`)}</small>
					</p>
				</div>
			))}
		</div>
	)
}
