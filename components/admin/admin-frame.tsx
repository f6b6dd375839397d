import type { ReactNode } from 'react'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/permissions'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { ComeBack } from './come-back'

interface Props {
	t: AdminTranslate
	actor: Actor | null
	children: ReactNode
}

/** The rooms of the editors' area that a member may enter, in the order of a working day. */
function roomsOf(actor: Actor) {
	return [
		{ key: 'queue', href: adminAddress.queue },
		{ key: 'entries', href: adminAddress.entries() },
		{ key: 'translations', href: adminAddress.translations() },
		{ key: 'lawChanges', href: adminAddress.lawChanges() },
		{ key: 'verification', href: adminAddress.verification() },
		...(may(actor, 'take-request') ? [{ key: 'requests', href: adminAddress.requests }] : []),
		...(may(actor, 'read-audit') ? [{ key: 'audit', href: adminAddress.audit() }] : []),
		...(may(actor, 'invite') ? [{ key: 'members', href: adminAddress.members }] : []),
	]
}

/** What surrounds every page. Its landmarks are named: the preview shows a public page, with its own, inside. */
export function AdminFrame({ t, actor, children }: Props) {
	return (
		<>
			<a className="skip" href="#content">
				{t('frame.skip')}
			</a>
			{/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a header right under the body is a banner, which takes a name. */}
			<header className="frame" aria-label={t('frame.area')}>
				<a className="brand" href={adminAddress.queue}>
					Sportello <small>{t('frame.area')}</small>
				</a>
				{actor ? (
					<>
						<nav aria-label={t('frame.menu')}>
							{roomsOf(actor).map(({ key, href }) => (
								<a key={key} href={href}>
									{t(`frame.${key}`)}
								</a>
							))}
						</nav>
						<p className="who">
							<a href={adminAddress.account}>{actor.name}</a>
							{actor.clinic ? <small>{actor.clinic.name}</small> : null}
						</p>
					</>
				) : null}
			</header>
			<main id="content" aria-label={t('frame.menu')} tabIndex={-1}>
				{children}
			</main>
			<ComeBack />
		</>
	)
}
