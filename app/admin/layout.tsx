import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import '@/components/admin/styles/admin.css'
import '@/components/admin/styles/account.css'
import '@/components/admin/styles/forms.css'
import '@/components/admin/styles/lists.css'
import '@/components/admin/styles/records.css'
import '@/components/admin/styles/translate.css'
import { AdminFrame } from '@/components/admin/admin-frame'
import { adminTranslator } from '@/lib/i18n/admin'
import { actorOfRequest } from './actor-of-request'
import { adminLanguage } from './admin-language'

export const metadata: Metadata = {
	title: { default: 'Sportello', template: '%s · Sportello' },
	robots: 'noindex',
	icons: '/icon.svg',
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** The frame of the editors' area. It greets, and guards nothing: each page and verb asks for itself. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
	const asked = await headers()
	const actor = await actorOfRequest()
	const language = actor?.language ?? adminLanguage(asked.get('accept-language'))
	return (
		<html lang={language}>
			<body>
				<AdminFrame t={adminTranslator(language)} actor={actor}>
					{children}
				</AdminFrame>
			</body>
		</html>
	)
}
