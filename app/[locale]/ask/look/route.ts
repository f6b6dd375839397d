import { askedPage, noSuchCodePage } from '@/components/pages/asked'
import { findAsked } from '@/lib/editorial/read/asked'
import { addressOf } from '@/lib/i18n/addresses'
import { fieldsOf, personalPage } from '../personal'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

/** Shows what became of the question whose code was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
	const { locale } = await params
	const { code = '' } = await fieldsOf(request)
	const asked = await findAsked(code)
	return personalPage(
		locale,
		addressOf.ask,
		async (view) => (asked ? askedPage(view, asked) : noSuchCodePage(view, code)),
		asked ? 200 : 404,
	)
}
