import type { LoggedEvent } from '@/lib/editorial/read/audit'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { actName } from './act-name'
import { detailsOf } from './event-details'

interface Props {
	t: AdminTranslate
	event: LoggedEvent
}

/** Who did what to what, as a sentence, with what else is known of it. */
export function EventSentence({ t, event }: Props) {
	const { actor, act, entry, kind, slug, revision } = event
	const details = detailsOf(t, event)
	return (
		<>
			<strong>{actor}</strong> {actName(t, act)}
			{entry && kind && slug ? (
				<>
					{': '}
					{t(`vocabulary.kind-${kind}`)} <a href={adminAddress.history(entry)}>{slug}</a>
					{revision ? ` (${t('audit.revision', { number: revision })})` : null}
				</>
			) : null}
			{details.length > 0 ? (
				<ul className="quiet">
					{details.map((detail) => (
						<li key={detail}>{detail}</li>
					))}
				</ul>
			) : null}
		</>
	)
}
