import { findCodesSecret, spendStep } from '@/lib/db/second-factors'
import { stepOf } from '@/lib/domain/one-time-code'
import { unseal } from './seal'

export type CodeVerdict = 'fresh' | 'used' | 'wrong'

/** Judges a one-time code and spends it: of any number who give the same code, one is told that it is fresh. */
export async function judgeCode(memberId: string, code: string, now = Date.now()): Promise<CodeVerdict> {
	const sealed = await findCodesSecret(memberId)
	const step = sealed ? stepOf(await unseal(sealed), code, now) : null
	if (step === null) return 'wrong'
	return (await spendStep(memberId, step)) ? 'fresh' : 'used'
}
