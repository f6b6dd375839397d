import type { AccountAct } from '../reply'
import { beginCodes } from './begin-codes'
import { changePassword } from './change-password'
import { changeProfile } from './change-profile'
import { code } from './code'
import { confirmCodes } from './confirm-codes'
import { endSession } from './end-session'
import { forgot } from './forgot'
import { haveCodes } from './have-codes'
import { join } from './join'
import { newRecoveryCodes } from './new-recovery-codes'
import { recoveryCode } from './recovery-code'
import { reset } from './reset'
import { signIn } from './sign-in'
import { signOut } from './sign-out'

/** Every form of the account pages, by the last part of the address it is sent to. */
export const ACCOUNT_ACTS: ReadonlyMap<string, AccountAct> = new Map([
	['begin-codes', beginCodes],
	['change-password', changePassword],
	['change-profile', changeProfile],
	['code', code],
	['confirm-codes', confirmCodes],
	['end-session', endSession],
	['forgot', forgot],
	['have-codes', haveCodes],
	['join', join],
	['new-recovery-codes', newRecoveryCodes],
	['recovery-code', recoveryCode],
	['reset', reset],
	['sign-in', signIn],
	['sign-out', signOut],
])
