import { ROOT } from '@/lib/domain/open-data/endpoints'
import { LICENCE } from '@/lib/domain/open-data/licence'

/** On every answer: programmes on any site may read it, and nothing in it is ever taken for a page. */
export const OPEN_HEADERS = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'etag, link',
	'x-content-type-options': 'nosniff',
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
	link: `<${LICENCE.url}>; rel="license", <${ROOT}/openapi.json>; rel="service-desc"`,
}
