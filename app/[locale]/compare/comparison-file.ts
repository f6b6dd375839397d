import { respond, unknownLanguage } from '@/app/public-page'
import { type ComparisonGrid, comparisonGrid } from '@/components/comparison-grid'
import { faultWords } from '@/components/pages/compare'
import type { View } from '@/components/view'
import { askedComparison } from './asked'

type Context = { params: Promise<{ locale: string }> }

/**
 * Makes the GET handler of a comparison as a file. A choice that makes no table is refused in words, in the reader's
 * language, as the page refuses it.
 */
export function comparisonFile(
	{ type, name }: { type: string; name: string },
	write: (grid: ComparisonGrid, view: View) => string | Promise<string | Buffer>,
) {
	return async (request: Request, { params }: Context): Promise<Response> => {
		const asked = await askedComparison(request, (await params).locale)
		if (!asked) return respond(unknownLanguage(), { missing: 'language' })
		const { view, read, comparison } = asked
		const headers = { 'content-language': view.locale, 'x-content-type-options': 'nosniff' }
		if (!comparison) {
			const plain = { ...headers, 'content-type': 'text/plain; charset=utf-8' }
			return new Response(faultWords(view, read.query), { status: 400, headers: plain })
		}
		const file = await write(comparisonGrid(view, comparison), view)
		return new Response(typeof file === 'string' ? file : new Uint8Array(file), {
			headers: {
				...headers,
				'content-type': type,
				'content-disposition': `attachment; filename="${name}"`,
				'cache-control': 'public, max-age=300',
			},
		})
	}
}
