import { describe, expect, it } from 'vitest'
import { passwordFlaw } from '@/lib/domain/password'

const person = { email: 'rita.reviewer+law@example.org', name: 'Rita Reviewer' }

describe('a password', () => {
	it.each([
		['', 'password-short'],
		['elevenchars', 'password-short'],
		['é'.repeat(11), 'password-short'],
		['x'.repeat(201), 'password-long'],
		['Reviewer goes home', 'password-personal'],
		['my R.E.V.I.E.W.E.R word', 'password-personal'],
		['rita-reviewer-2026', 'password-personal'],
		['Password-1234', 'password-common'],
		['correct horse battery staple', 'password-common'],
		['aaaaaaaaaaaaaa', 'password-common'],
		['abababababababab', 'password-common'],
		['abcdefghijklmnop', 'password-common'],
		['quiet river under snow', null],
		['un fiume sotto la neve', null],
		['ночная река зимой', null],
		['law and order again', null],
	])('%j is judged %s', (password, flaw) => {
		expect(passwordFlaw(password, person)).toBe(flaw)
	})
})
