import { askedPage, noSuchCodePage } from '@/components/pages/asked'
import { findAsked } from '@/lib/editorial/read/asked'
import { addressOf } from '@/lib/i18n/addresses'
import { personalPage } from '../personal'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; code: string }> }

/** What became of the question of a code. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale, code } = await params
	const asked = await findAsked(code)
	return personalPage(
		locale,
		(locale) => addressOf.asked(locale, code),
		async (view) => (asked ? askedPage(view, asked) : noSuchCodePage(view, code)),
		asked ? 200 : 404,
	)
}
