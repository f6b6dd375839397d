import type { AuditQuery } from '@/lib/domain/audit-query'
import { ENTRY_KINDS } from '@/lib/domain/kinds'
import type { AuditPage } from '@/lib/editorial/read/audit'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { SelectField } from '../select-field'
import { actName } from './act-name'

interface Props {
	t: AdminTranslate
	query: AuditQuery
	page: AuditPage
}

/** What restricts the audit log; all of it is in the address. */
export function AuditFilters({ t, query, page: { acts, members } }: Props) {
	const none = t('audit.all')
	return (
		<form method="get" className="filters">
			<SelectField
				id="audit-member"
				name="member"
				label={t('audit.member')}
				value={query.member}
				choices={members.map(({ id, name, clinic }) => [id, clinic ? `${name}, ${clinic}` : name] as const)}
				none={none}
			/>
			<SelectField
				id="audit-act"
				name="act"
				label={t('audit.act')}
				value={query.act}
				choices={acts.map((act) => [act, actName(t, act)] as const)}
				none={none}
			/>
			<SelectField
				id="audit-kind"
				name="kind"
				label={t('audit.kind')}
				value={query.kind}
				choices={ENTRY_KINDS.map((kind) => [kind, t(`vocabulary.kind-${kind}`)] as const)}
				none={none}
			/>
			<div>
				<label htmlFor="audit-entry">{t('audit.entry')}</label>
				<input id="audit-entry" name="entry" defaultValue={query.entry} />
			</div>
			{(['from', 'to'] as const).map((name) => (
				<div key={name}>
					<label htmlFor={`audit-${name}`}>{t(`audit.${name}`)}</label>
					<input id={`audit-${name}`} name={name} type="date" defaultValue={query[name]} />
				</div>
			))}
			<button type="submit">{t('audit.show')}</button>
		</form>
	)
}
