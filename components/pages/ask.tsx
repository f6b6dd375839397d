import { LONGEST_REQUEST, SHORTEST_REQUEST } from '@/lib/domain/request'
import { TOPICS } from '@/lib/domain/topics'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName, topicName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import { CodeForm } from '../code-form'
import type { Page } from '../page'
import { Trail } from '../trail'
import type { View } from '../view'

interface Choices {
	countries: string[]
	statuses: string[]
}

/** What was typed and could not be taken, with the reason. */
export interface AskAgain {
	fault: 'tooShort' | 'personal' | 'tooMany'
	values: Record<string, string>
}

/** Where a caseworker asks for an answer that is missing. */
export function askPage(view: View, { countries, statuses }: Choices, again?: AskAgain): Page {
	const { locale, t } = view
	const given = (name: string) => again?.values[name] ?? ''
	return {
		title: t('ask.title'),
		description: t('ask.lead'),
		hasForm: true,
		content: (
			<>
				<Trail view={view} steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: t('ask.title') }]} />
				<h1>{t('ask.title')}</h1>
				<p className="lead">{t('ask.lead')}</p>
				<p className="caution">{t('ask.noNames')}</p>
				<p>
					<a href={addressOf.services(locale)}>{t('ask.notUrgent')}</a>
				</p>
				<form className="ask" method="post" action={addressOf.askSend(locale)}>
					{again ? (
						<p className="fault" id="fault" role="alert">
							{t(`ask.${again.fault}`)}
						</p>
					) : null}
					<label htmlFor="country">{t('ask.country')}</label>
					<select id="country" name="country" defaultValue={given('country') || 'it'}>
						{countries.map((code) => (
							<option key={code} value={code}>
								{countryName(locale, code)}
							</option>
						))}
					</select>
					<label htmlFor="status">{t('ask.status')}</label>
					<select id="status" name="status" defaultValue={given('status')}>
						<option value="">{t('ask.anyStatus')}</option>
						{statuses.map((slug) => (
							<option key={slug} value={slug}>
								{statusName(t, slug)}
							</option>
						))}
					</select>
					<label htmlFor="topic">{t('ask.topic')}</label>
					<select id="topic" name="topic" defaultValue={given('topic')}>
						<option value="">{t('ask.anyTopic')}</option>
						{TOPICS.map((slug) => (
							<option key={slug} value={slug}>
								{topicName(t, slug)}
							</option>
						))}
					</select>
					<label htmlFor="text">{t('ask.question')}</label>
					<span className="quiet" id="text-help">
						{t('ask.questionHelp', { count: LONGEST_REQUEST })}
					</span>
					<textarea
						id="text"
						name="text"
						rows={6}
						required
						minLength={SHORTEST_REQUEST}
						maxLength={LONGEST_REQUEST}
						aria-describedby={again ? 'fault text-help' : 'text-help'}
						aria-invalid={again ? true : undefined}
						defaultValue={given('text')}
					/>
					<button type="submit">{t('ask.send')}</button>
				</form>
				<p className="quiet">{t('ask.kept')}</p>
				<CodeForm view={view} />
			</>
		),
	}
}
