import type { GrantOfRole } from '@/lib/domain/actor'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { languageName } from '@/lib/i18n/translator'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	grants: GrantOfRole[]
}

/** The roles of a member in words. */
export function RoleList({ t, language, grants }: Props) {
	return (
		<ul>
			{grants.map(({ role, language: into }) => (
				<li key={`${role}:${into}`}>
					{into
						? t('account.translatorInto', { language: languageName(language, into) })
						: t(`vocabulary.role-${role}`)}
				</li>
			))}
		</ul>
	)
}
