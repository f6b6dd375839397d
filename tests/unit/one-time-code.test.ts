import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { base32, codeOf, otpauthAddress, stepOf } from '@/lib/domain/one-time-code'
import { asRecoveryCode, newRecoveryCodes } from '@/lib/domain/recovery-codes'

const SECRET = '12345678901234567890'

describe('one-time codes', () => {
	// RFC 6238, appendix B, the last six digits.
	it.each([
		[59, '287082'],
		[1_111_111_109, '081804'],
		[1_234_567_890, '005924'],
		[20_000_000_000, '353130'],
	])('at second %i are those of the standard', (seconds, code) => {
		expect(codeOf(SECRET, Math.floor(seconds / 30))).toBe(code)
	})

	it('are those of an authenticator app that read our address', () => {
		const address = new URL(otpauthAddress('some-secret_of-ours', 'rita+law@example.org'))
		expect(decodeURIComponent(address.pathname)).toMatch(/Sportello:rita\+law@example\.org$/)
		const secret = Secret.fromBase32(address.searchParams.get('secret') ?? '')
		const now = Date.now()
		expect(new TOTP({ secret }).generate({ timestamp: now })).toBe(
			codeOf('some-secret_of-ours', Math.floor(now / 30_000)),
		)
		expect(Secret.fromBase32(base32(SECRET)).utf8).toBe(SECRET)
	})

	it.each([
		[-2, false],
		[-1, true],
		[0, true],
		[1, true],
		[2, false],
	])('of %i steps from now are good: %s', (offset, good) => {
		const now = 1_700_000_000_000
		const step = Math.floor(now / 30_000) + offset
		expect(stepOf(SECRET, codeOf(SECRET, step), now)).toBe(good ? step : null)
	})

	it.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('are never %j', (code) => {
		expect(stepOf(SECRET, code, 59_000)).toBeNull()
	})
})

describe('recovery codes', () => {
	it('are ten, all different, and read however they are typed', () => {
		const codes = newRecoveryCodes()
		expect(new Set(codes).size).toBe(10)
		for (const code of codes) {
			expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/)
			expect(asRecoveryCode(` ${code.toUpperCase().replace('-', ' ')} `)).toBe(code)
		}
	})
})
