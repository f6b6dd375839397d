import type { ListedMember } from '@/lib/editorial/read/members'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { formatMoment } from '@/lib/i18n/format-moment'
import { RoleList } from '../account/role-list'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	members: ListedMember[]
}

const stateOf = ({ disabled, hasCodes }: ListedMember) => (disabled ? 'disabled' : hasCodes ? 'active' : 'noCodes')

/** Everybody who has an account. */
export function MemberTable({ t, language, members }: Props) {
	return (
		<section className="scroll" aria-label={t('members.membersCaption')}>
			<table>
				<caption>{t('members.membersCaption')}</caption>
				<thead>
					<tr>
						{['name', 'email', 'clinic', 'roles', 'state', 'lastActive'].map((key) => (
							<th key={key} scope="col">
								{t(`members.${key}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{members.map((member) => (
						<tr key={member.id}>
							<th scope="row">
								<a href={adminAddress.member(member.id)}>{member.name}</a>
							</th>
							<td>{member.email}</td>
							<td>
								{member.clinic ? (
									<a href={adminAddress.clinic(member.clinic.id)}>{member.clinic.name}</a>
								) : (
									t('members.noClinic')
								)}
							</td>
							<td>
								<RoleList t={t} language={language} grants={member.grants} />
							</td>
							<td>{t(`members.${stateOf(member)}`)}</td>
							<td>{member.lastActive ? formatMoment(language, member.lastActive) : t('members.never')}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	)
}
