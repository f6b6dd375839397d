import { anchorOf } from '@/lib/domain/anchor'
import { directionOf } from '@/lib/domain/languages'
import type { AskedRequest } from '@/lib/domain/request'
import { addressOf } from '@/lib/i18n/addresses'
import { entitlementName } from '@/lib/i18n/names'
import { CodeForm } from '../code-form'
import type { Page } from '../page'
import { Trail } from '../trail'
import type { View } from '../view'

/** What became of one question, for whoever has its code. */
export function askedPage(view: View, { code, text, language, state, reason, answer }: AskedRequest): Page {
	const { locale, t } = view
	const trail = [
		{ name: t('site.home'), href: addressOf.home(locale) },
		{ name: t('ask.title'), href: addressOf.ask(locale) },
		{ name: t('ask.yourQuestion') },
	]
	return {
		title: t('ask.yourQuestion'),
		description: t('ask.lead'),
		hasForm: true,
		content: (
			<>
				<Trail view={view} steps={trail} />
				<h1>{t('ask.yourQuestion')}</h1>
				{state === 'received' ? <p>{t('ask.sent')}</p> : null}
				<p className="code">
					{t('ask.code')}: <bdi dir="ltr">{code}</bdi>
				</p>
				<blockquote lang={language} dir={directionOf(language)}>
					{text}
				</blockquote>
				<p className="lead">{t(`ask.${state}`)}</p>
				{answer ? (
					<p>
						<a href={addressOf.claim(locale, { ...answer, anchor: anchorOf(answer.slug) })}>
							{entitlementName(t, answer.entitlement)}
						</a>
					</p>
				) : null}
				{reason ? (
					<p lang="en" dir="ltr">
						{reason}
					</p>
				) : null}
				<p className="quiet">{t('ask.kept')}</p>
			</>
		),
	}
}

/** A code that leads to no question: type it again. */
export function noSuchCodePage(view: View, typed: string): Page {
	const { t } = view
	return {
		title: t('ask.look'),
		description: t('ask.lead'),
		hasForm: true,
		content: <CodeForm view={view} unknown={typed} />,
	}
}
