import { type AskAgain, askPage } from '@/components/pages/ask'
import { takeTry } from '@/lib/auth/tries'
import { ask } from '@/lib/editorial/ask'
import { findReferenceNames } from '@/lib/editorial/read/reference-names'
import { addressOf } from '@/lib/i18n/addresses'
import { fieldsOf, personalPage } from '../personal'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

/** Takes in a question and leads to its code; what cannot be taken comes back with what was typed and why. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
	const { locale } = await params
	const values = await fieldsOf(request)
	const again = async (fault: AskAgain['fault'], status: number) =>
		personalPage(
			locale,
			addressOf.ask,
			async (view) => askPage(view, await findReferenceNames(), { fault, values }),
			status,
		)

	if (!(await takeTry('request', 'everyone', request.headers))) return again('tooMany', 429)
	const outcome = await ask({ ...values, language: locale })
	if (!outcome.ok) return again(outcome.fault, 422)
	return new Response(null, {
		status: 303,
		headers: { location: addressOf.asked(locale, outcome.code), 'cache-control': 'private, no-store' },
	})
}
