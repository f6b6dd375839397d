import { CONTRIBUTIONS, type Contribution } from '@/lib/domain/contributions'
import type { Contributor } from '@/lib/editorial/read/contributions'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { RoleList } from '../account/role-list'
import { ScrollBox } from '../scroll-box'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	contributors: Contributor[]
}

const WAYS = Object.keys(CONTRIBUTIONS) as Contribution[]

/** What each member of a clinic contributed, counted from the audit log. */
export function ContributionTable({ t, language, contributors }: Props) {
	if (contributors.length === 0) return <p>{t('contributions.none')}</p>
	return (
		<ScrollBox label={t('contributions.title')}>
			<table>
				<caption>{t('contributions.caption')}</caption>
				<thead>
					<tr>
						<th scope="col">{t('contributions.member')}</th>
						{WAYS.map((way) => (
							<th key={way} scope="col">
								{t(`contributions.${way}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{contributors.map(({ member, counts }) => (
						<tr key={member.id}>
							<th scope="row">
								{member.name}
								<RoleList t={t} language={language} grants={member.grants} />
							</th>
							{WAYS.map((way) => (
								<td key={way}>{counts[way]}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollBox>
	)
}
