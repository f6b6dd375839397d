import { titled } from '@/app/admin/titled'
import { AuditFilters } from '@/components/admin/audit/audit-filters'
import { AuditTable } from '@/components/admin/audit/audit-table'
import { auditQuery } from '@/lib/domain/audit-query'
import { readAudit } from '@/lib/editorial/read/audit'
import { AUDIT_FORMATS } from '@/lib/editorial/read/audit-export'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { requireActor } from '../require-actor'

type Props = { searchParams: Promise<Record<string, string | undefined>> }

export const generateMetadata = titled('audit.title')

export default async function AuditPage({ searchParams }: Props) {
	const actor = await requireActor('read-audit')
	const t = adminTranslator(actor.language)
	const query = auditQuery.parse(await searchParams)
	const page = await readAudit(query)
	return (
		<>
			<h1>{t('audit.title')}</h1>
			<p>{t('audit.intro')}</p>
			<AuditFilters t={t} query={query} page={page} />
			<p className="actions">
				{AUDIT_FORMATS.map((format) => (
					<a
						key={format}
						className="button"
						href={adminAddress.exportAudit({ ...query, before: undefined, format })}
						download
					>
						{t(`audit.export-${format}`)}
					</a>
				))}
			</p>
			<AuditTable t={t} language={actor.language} events={page.events} />
			<nav className="actions" aria-label={t('audit.pages')}>
				{query.before ? <a href={adminAddress.audit({ ...query, before: undefined })}>{t('audit.latest')}</a> : null}
				{page.next ? <a href={adminAddress.audit({ ...query, before: page.next })}>{t('audit.earlier')}</a> : null}
			</nav>
		</>
	)
}
