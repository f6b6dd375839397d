import { dayOf } from '@/lib/domain/day-of'
import type { FoundHistory, FoundPublicationEvent } from '@/lib/editorial/read/history'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { formatMoment } from '@/lib/i18n/format-moment'
import { formatDate } from '@/lib/i18n/translator'
import { VerbForm } from '../verb-form'
import { ReviewList } from './review-list'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	entry: FoundHistory
	revision: FoundHistory['revisions'][number]
	/** When it was published and withdrawn. */
	events: FoundPublicationEvent[]
	mayRestore: boolean
}

/** One revision: who wrote it and why, and everything that happened to it. */
export function RevisionItem({ t, language, entry, revision, events, mayRestore }: Props) {
	const { id, number, state, author, clinic, grade, note, urgent, createdAt, reviews, verifications } = revision
	const earlier = entry.revisions.find((other) => other.number < number)
	return (
		<li id={`revision-${number}`}>
			<h3>
				{t('history.revision', { number })}{' '}
				<span className={`state ${state}`}>
					{t(
						id === entry.publishedRevisionId || state !== 'published'
							? `vocabulary.state-${state}`
							: 'history.replaced',
					)}
				</span>
			</h3>
			<p>
				{author}
				{clinic ? ` (${clinic.name})` : ''}, {formatMoment(language, createdAt)} · {t(`vocabulary.grade-${grade}`)}
				{urgent ? ` · ${t('history.urgent')}` : ''}
			</p>
			<blockquote>{note}</blockquote>
			<ul>
				<ReviewList t={t} language={language} reviews={reviews} />
				{events.map(({ act, at, actor, reason }) => (
					<li key={at.toISOString()}>
						<strong>{actor}</strong> {t(`vocabulary.act-${act}`)}, {formatMoment(language, at)}
						{reason ? <blockquote>{reason}</blockquote> : null}
					</li>
				))}
				{verifications.map(({ clinic: by, name, verifiedAt, until }) => (
					<li key={`${by} ${name} ${verifiedAt.toISOString()} ${until.toISOString()}`}>
						{t('history.verified', {
							clinic: by,
							name,
							date: formatDate(language, dayOf(verifiedAt)),
							until: formatDate(language, dayOf(until)),
						})}
					</li>
				))}
			</ul>
			<div className="actions">
				{earlier ? (
					<a href={`${adminAddress.history(entry.id, { left: String(earlier.number), right: String(number) })}#beside`}>
						{t('history.compareBefore', { number: earlier.number })}
					</a>
				) : null}
				{mayRestore && !entry.draft ? (
					<VerbForm
						verb="restore"
						input={{ revision: id }}
						label={t('history.restore', { number })}
						next={adminAddress.edit(entry.id)}
					/>
				) : null}
			</div>
		</li>
	)
}
