import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { ListPages } from '@/components/admin/translate/list-pages'
import { ServiceTable } from '@/components/admin/verification/service-table'
import { StateCounts } from '@/components/admin/verification/state-counts'
import { VerificationFilters } from '@/components/admin/verification/verification-filters'
import { VerificationTable } from '@/components/admin/verification/verification-table'
import { VerifyPanel } from '@/components/admin/verification/verify-panel'
import { today } from '@/lib/domain/days'
import { may } from '@/lib/domain/permissions'
import { verificationQuery } from '@/lib/domain/verification-list'
import { listCountries } from '@/lib/editorial/read/countries'
import { listServiceConfirmations } from '@/lib/editorial/read/service-confirmations'
import { readVerifiable } from '@/lib/editorial/read/verifiable'
import { listVerifications } from '@/lib/editorial/read/verification'
import { adminMessages, adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { requireActor } from '../require-actor'

type Props = { searchParams: Promise<{ entry?: string } & Record<string, string | undefined>> }

export const generateMetadata = titled('verification.title')

export default async function VerificationPage({ searchParams }: Props) {
	const actor = await requireActor()
	const { language } = actor
	const t = adminTranslator(language)
	const asked = await searchParams
	const query = verificationQuery.parse(asked)
	const [list, services, countries, verifiable] = await Promise.all([
		listVerifications(query),
		listServiceConfirmations(today()),
		listCountries(),
		may(actor, 'verify') ? readVerifiable(actor, asked.entry) : null,
	])
	const address = (more: Record<string, string>) =>
		adminAddress.verification({ ...query, page: String(query.page), ...more })
	const verifyHref = (entry: string) => (may(actor, 'verify') ? `${address({ entry })}#verify` : null)
	const { refusals = {} } = adminMessages(language)
	return (
		<AdminTexts language={language} areas={{ refusals }}>
			<h1>{t('verification.title')}</h1>
			<p>{t('verification.intro')}</p>
			{verifiable ? <VerifyPanel {...{ t, language, verifiable }} name={actor.name} back={address({})} /> : null}
			<StateCounts t={t} language={language} counts={list.counts} hrefOf={(state) => address({ state, page: '1' })} />
			<p>
				<a href="#services">{t('verification.toServices')}</a>
			</p>
			<VerificationFilters t={t} language={language} query={query} countries={countries} />
			<VerificationTable {...{ t, language, verifyHref }} rows={list.rows} total={list.total} />
			<ListPages t={t} page={query.page} pages={list.pages} hrefOf={(page) => address({ page: String(page) })} />
			<h2 id="services">{t('verification.services')}</h2>
			<ServiceTable {...{ t, language, services }} mayConfirm={may(actor, 'confirm-service')} />
		</AdminTexts>
	)
}
