import { answerAccountForm } from '@/lib/auth/account-door'

export const dynamic = 'force-dynamic'

/** Every form of the account pages is sent here, to its own act. */
export async function POST(request: Request, { params }: { params: Promise<{ act: string }> }): Promise<Response> {
	return answerAccountForm((await params).act, request)
}
