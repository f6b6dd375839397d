import { adminAddress } from '@/lib/i18n/admin-addresses'
import { publicAddress } from '@/lib/i18n/public-address'
import { Day } from './day'
import type { EntryProps } from './entry-props'
import { EntryValidity } from './entry-validity'

/** What readers see now, and the work on it that they do not see. */
export function EntryFacts({ t, language, view }: EntryProps) {
	const { entry, label, published, draft, withdrawal, revisions } = view
	const open = revisions.find(({ id }) => id === entry.openId)
	const address = publicAddress(language, label)
	return (
		<dl className="facts">
			<dt>{t('entry.readersSee')}</dt>
			<dd>
				{published ? (
					<>
						{t('entry.revision', { number: published.number })}, <Day language={language} at={published.createdAt} />,{' '}
						{published.author}. {address ? <a href={address}>{t('entry.publicPage')}</a> : null}
						{published.urgent ? <strong> {t('entry.urgent')}</strong> : null}
					</>
				) : null}
				{withdrawal ? (
					<>
						{t('entry.withdrawn')} <Day language={language} at={withdrawal.at} />: <q lang="en">{withdrawal.reason}</q>
					</>
				) : null}
				{published || withdrawal ? null : t('entry.nothing')}
			</dd>
			<EntryValidity t={t} language={language} view={view} />
			{draft ? (
				<>
					<dt>{t('entry.draft')}</dt>
					<dd>
						{t('entry.savedBy', { name: draft.memberName })} <Day language={language} at={draft.updatedAt} />.{' '}
						{entry.publishedId !== draft.baseRevisionId ? <strong>{t('entry.baseMoved')}</strong> : null}
					</dd>
				</>
			) : null}
			{open ? (
				<>
					<dt>{t('entry.underWay')}</dt>
					<dd>
						{t('entry.revision', { number: open.number })}, {open.author}
						{open.clinic ? ` (${open.clinic.name})` : ''}, <Day language={language} at={open.createdAt} />:{' '}
						<q>{open.note}</q> ({t(`vocabulary.grade-${open.grade}`)}).{' '}
						<a href={adminAddress.review(entry.id)}>{t('entry.toReview')}</a>
					</dd>
				</>
			) : null}
		</dl>
	)
}
