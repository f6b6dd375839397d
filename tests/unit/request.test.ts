import { describe, expect, it } from 'vitest'
import { holdsPersonalData } from '@/lib/domain/personal-data'
import { newRequestCode, readRequestCode } from '@/lib/domain/request'

describe('the code of a request', () => {
	it('has three groups of four letters and digits that nobody mistakes', () => {
		for (let turn = 0; turn < 200; turn += 1) {
			expect(newRequestCode()).toMatch(/^[2-9a-hjkmnp-z]{4}-[2-9a-hjkmnp-z]{4}-[2-9a-hjkmnp-z]{4}$/)
		}
	})

	it('is another each time', () => {
		expect(new Set(Array.from({ length: 500 }, newRequestCode)).size).toBe(500)
	})

	it.each([
		['2345-6789-abcd', '2345-6789-abcd'],
		[' 2345 6789 ABCD ', '2345-6789-abcd'],
		['23456789abcd', '2345-6789-abcd'],
		['2345-6789-abc', null],
		['', null],
		['2345-6789-abcd-x', null],
	])('typed as “%s” is read as %s', (typed, code) => {
		expect(readRequestCode(typed)).toBe(code)
	})
})

describe('what could lead to a person', () => {
	it.each([
		'Write to amina@example.org',
		'Her number is 333 123 4567',
		'call +39 011.1234567',
		'call 011/1234567',
		'permit I02345678',
		'رقمه ٠١١١٢٣٤٥٦٧',
		'code RSSMRA85T10A562S',
	])('is found in “%s”', (text) => {
		expect(holdsPersonalData(text)).toBe(true)
	})

	it.each([
		'Can a person with an art. 35 STP code choose a doctor in 2026?',
		'Is the limit 60 days, or 90 days from 1 June 2026?',
		'Does the decree of 12.03.2026 change D.L. 20/2023?',
		'D.Lgs. 286/1998 art. 34(1)(b): does it cover children?',
	])('is not found in “%s”', (text) => {
		expect(holdsPersonalData(text)).toBe(false)
	})
})
