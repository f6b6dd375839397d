import type { LoggedEvent } from '@/lib/editorial/read/audit'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { formatMoment } from '@/lib/i18n/format-moment'
import { ScrollBox } from '../scroll-box'
import { EventSentence } from './event-sentence'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	events: LoggedEvent[]
}

/** Events of the audit log as sentences, the latest first. */
export function AuditTable({ t, language, events }: Props) {
	if (events.length === 0) return <p>{t('audit.none')}</p>
	return (
		<ScrollBox label={t('audit.title')}>
			<table className="audit">
				<caption>{t('audit.caption')}</caption>
				<thead>
					<tr>
						<th scope="col">{t('audit.when')}</th>
						<th scope="col">{t('audit.what')}</th>
					</tr>
				</thead>
				<tbody>
					{events.map((event) => (
						<tr key={event.id}>
							<td>
								<time dateTime={event.at.toISOString()}>{formatMoment(language, event.at)}</time>
							</td>
							<td>
								<EventSentence t={t} event={event} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</ScrollBox>
	)
}
