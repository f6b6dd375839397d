import { anchorOf } from '@/lib/domain/anchor'
import type { CitedWork } from '@/lib/domain/cited-work'
import type { ClaimRecord } from '@/lib/domain/claim-record'
import { claimWords } from '@/lib/domain/claim-words'
import type { FrozenWork } from '@/lib/domain/dossier/frozen-work'
import { addressOf } from '@/lib/i18n/addresses'
import { claimTitle, claimWork } from '@/lib/i18n/cite-claim'
import { entitlementName, statusName, topicName } from '@/lib/i18n/names'
import { countryName, formatDate } from '@/lib/i18n/translator'
import { ClaimCard } from '../claim-card'
import { ClaimHistory } from '../claim-history'
import { DayForm } from '../day-form'
import { DayNotice } from '../day-notice'
import { frozenClaim } from '../dossier/frozen-claim'
import { KeepWork } from '../dossier/keep-work'
import { HowToCite } from '../how-to-cite'
import type { Page } from '../page'
import { PageTools } from '../page-tools'
import { Trail } from '../trail'
import { TranslationNotice } from '../translation-notice'
import type { View } from '../view'
import { WithdrawnCard } from '../withdrawn-card'

/** What the claim says, or that it says nothing any more. */
function Said({ view, record }: { view: View; record: ClaimRecord }) {
	const { t, locale } = view
	const { claim, withdrawn, day } = record
	const heading =
		day.state === 'stood' ? t('evidence.answerOn', { date: formatDate(locale, day.on) }) : t('evidence.answer')
	if (claim) return <ClaimCard view={view} claim={claim} heading={heading} />
	if (withdrawn) return <WithdrawnCard view={view} claim={withdrawn} heading={heading} />
	return 'on' in day ? null : <p className="caution">{t('evidence.removed')}</p>
}

interface CiteProps {
	view: View
	record: ClaimRecord
	italian: CitedWork | null
	english: CitedWork | null
}

function Cite({ view, record, italian, english }: CiteProps) {
	if (!italian || !english) return null
	const on = record.day.state === 'stood' ? record.day.on : undefined
	return <HowToCite view={view} italian={italian} english={english} file={`claims/${record.slug}`} on={on} />
}

/**
 * A claim's own page: as readers get it or got it on a day, its law, its history, and how to cite it. `files` are those
 * of its citation, where it shows one.
 */
export function claimRecordPage(view: View, record: ClaimRecord, files: FrozenWork['files'] | null): Page {
	const { locale, t } = view
	const { slug, country, status, topic, entitlement, claim, history } = record
	const title = claimTitle(locale, record)
	const steps = [
		{ name: t('site.home'), href: addressOf.home(locale) },
		{ name: countryName(locale, country), href: addressOf.country(locale, country) },
		{ name: statusName(t, status), href: addressOf.guide(locale, country, status) },
		{ name: topicName(t, topic), href: addressOf.claim(locale, { country, status, topic, anchor: anchorOf(slug) }) },
		{ name: entitlementName(t, entitlement) },
	]
	const italian = claimWork('it', record, view.site)
	const english = claimWork('en', record, view.site)
	const work = frozenClaim(view, record, { italian, english, files })
	return {
		...(work && { script: 'keep' }),
		title,
		description: claim?.summary.text ?? title,
		hasForm: true,
		content: (
			<>
				<Trail view={view} steps={steps} />
				<h1>{title}</h1>
				<p className="quiet">
					{t('evidence.lead')} {t('evidence.name')} <bdi dir="ltr">{slug}</bdi>
				</p>
				<PageTools view={view} />
				<KeepWork view={view} work={work} />
				<DayNotice view={view} record={record} />
				<TranslationNotice view={view} unreviewed={claim?.unreviewed ?? false} words={claim ? claimWords(claim) : []} />
				<Said view={view} record={record} />
				<ClaimHistory view={view} slug={slug} history={history} />
				<DayForm view={view} record={record} />
				<Cite view={view} record={record} italian={italian} english={english} />
			</>
		),
	}
}
