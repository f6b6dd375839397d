import type { FoundLaw } from '@/lib/editorial/read/law-changes'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { lawName } from './law-name'

interface Props {
	t: AdminTranslate
	asked: string | undefined
	found: FoundLaw[] | null
}

/** Finds the provision or the source that changed; choosing one opens the form that marks it. */
export function LawSearch({ t, asked, found }: Props) {
	return (
		<>
			<search>
				<form method="get" className="filters">
					<div>
						<label htmlFor="find-law">{t('law.find')}</label>
						<input id="find-law" name="find" type="search" defaultValue={asked} required />
					</div>
					<button type="submit">{t('law.search')}</button>
				</form>
			</search>
			{found?.length === 0 ? <p role="status">{t('law.nothingFound')}</p> : null}
			{found && found.length > 0 ? (
				<ul aria-label={t('law.found')}>
					{found.map((law) => (
						<li key={law.id}>
							<a href={`${adminAddress.lawChanges({ law: law.id })}#mark`}>{lawName(t, law)}</a>{' '}
							<small>
								{t(`vocabulary.kind-${law.kind}`)} {law.slug} · {t('law.cited', { count: law.cited })}
							</small>
						</li>
					))}
				</ul>
			) : null}
		</>
	)
}
