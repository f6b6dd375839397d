import { respond, unknownLanguage } from '@/app/public-page'
import { comparePage } from '@/components/pages/compare'
import { askedComparison } from './asked'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

/** The comparison that an address asks for, or the form to choose one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const asked = await askedComparison(request, (await params).locale)
	if (!asked) return respond(unknownLanguage(), { missing: 'language' })
	const { view, read, choices, comparison } = asked
	return respond(view, comparePage(view, read, choices, comparison))
}
