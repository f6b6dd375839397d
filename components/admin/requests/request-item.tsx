import { directionOf } from '@/lib/domain/languages'
import type { ListedRequest } from '@/lib/domain/request'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { statusName, topicName } from '@/lib/i18n/names'
import { countryName, formatDate, languageName, translatorFor } from '@/lib/i18n/translator'
import { VerbForm } from '../verb-form'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	request: ListedRequest
	/** Whether the member may say that it cannot be answered. */
	mayDecline: boolean
}

function Settle({ t, request, mayDecline }: Omit<Props, 'language'>) {
	const input = { request: request.id, version: request.version }
	const { country, status, topic } = request
	return (
		<details>
			<summary>{t('requests.settle')}</summary>
			<p>
				<a
					href={adminAddress.newEntry({
						kind: 'claim',
						country,
						status: status ?? undefined,
						topic: topic ?? undefined,
					})}
				>
					{t('requests.write')}
				</a>
			</p>
			<VerbForm verb="answer-request" input={input} label={t('requests.answer')} tone="main">
				<div className="field">
					<label htmlFor={`claim-${request.id}`}>{t('requests.claim')}</label>
					<span className="help" id={`claim-help-${request.id}`}>
						{t('requests.claimHelp')}
					</span>
					<input id={`claim-${request.id}`} name="claim" required aria-describedby={`claim-help-${request.id}`} />
				</div>
			</VerbForm>
			{mayDecline ? (
				<VerbForm verb="decline-request" input={input} label={t('requests.decline')}>
					<div className="field">
						<label htmlFor={`reason-${request.id}`}>{t('requests.reason')}</label>
						<textarea id={`reason-${request.id}`} name="reason" required minLength={10} />
					</div>
				</VerbForm>
			) : null}
		</details>
	)
}

/** One request: what was asked, where it stands, and what can be done about it. */
export function RequestItem({ t, language, request, mayDecline }: Props) {
	const names = translatorFor(language)
	const isOpen = request.state === 'received' || request.state === 'researching'
	const about = [
		countryName(language, request.country),
		request.status ? statusName(names, request.status) : t('requests.everyStatus'),
		request.topic ? topicName(names, request.topic) : t('requests.everyTopic'),
	]
	const asked = { date: formatDate(language, request.day), language: languageName(language, request.language) }
	return (
		<li>
			<p>
				<span className="state submitted">{t(`requests.state-${request.state}`)}</span> {request.by}
			</p>
			<blockquote lang={request.language} dir={directionOf(request.language)}>
				{request.text}
			</blockquote>
			<p className="quiet">
				{about.join(' · ')}. {t('requests.asked', asked)}
			</p>
			{request.claim ? <p>{request.claim}</p> : null}
			{request.reason ? <p lang="en">{request.reason}</p> : null}
			{request.state === 'received' ? (
				<VerbForm
					verb="take-request"
					input={{ request: request.id, version: request.version }}
					label={t('requests.take')}
				/>
			) : null}
			{isOpen ? <Settle t={t} request={request} mayDecline={mayDecline} /> : null}
		</li>
	)
}
