import { environment } from '@/lib/env'

/**
 * Whether a form was sent from a page of this site. Browsers name the origin of every form they send and scripts
 * cannot change it; what names none is refused. A page that sends no referrer sends the origin `null`; the browser
 * then still says whether it is the same site.
 */
export function isOwnOrigin(headers: Headers): boolean {
	const origin = headers.get('origin')
	if (origin === 'null') return headers.get('sec-fetch-site') === 'same-origin'
	if (!origin || !URL.canParse(origin)) return false
	const hosts = [new URL(environment().SITE_URL).host, headers.get('x-forwarded-host'), headers.get('host')]
	return hosts.includes(new URL(origin).host)
}
