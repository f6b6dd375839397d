import { addressOf } from '@/lib/i18n/addresses'
import { negotiateLanguage } from '@/lib/i18n/negotiate'

/** Chooses a language from what the browser prefers. Sets no cookie: the address is the choice. */
export function GET(request: Request): Response {
	const language = negotiateLanguage(request.headers.get('accept-language'))
	return new Response(null, {
		status: 307,
		headers: { location: addressOf.home(language), vary: 'Accept-Language', 'cache-control': 'private, no-store' },
	})
}
