import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES } from '@/lib/domain/languages'
import { checkDates, datesIn } from '@/lib/domain/translation-checks/dates'
import { block } from './block'

const written = (language: string, month: number) =>
	new Intl.DateTimeFormat(language === 'fa' ? 'fa-u-ca-gregory-nu-latn' : `${language}-u-nu-latn`, {
		...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
	}).format(Date.UTC(2024, month, 5))

describe.each(LANGUAGE_CODES)('in %s', (language) => {
	it('reads every month of the year as it is written there', () => {
		const read = Array.from({ length: 12 }, (_none, month) => datesIn(written(language, month), language))
		expect(read).toEqual(read.map((_dates, month) => [`2024-${String(month + 1).padStart(2, '0')}-05`]))
	})

	it('tells one month from another', () => {
		for (let month = 1; month < 12; month += 1) {
			const text = written(language, month - 1)
			expect(checkDates(block(language, written('en', month), text)), text).not.toBeNull()
		}
	})
})

describe('checkDates', () => {
	it.each([
		['it', 'since 2024-10-05', 'dal 5 ottobre 2024'],
		['it', 'since 5 October 2024', 'dal 05/10/2024'],
		['it', 'October 5, 2024', '5 ottobre 2024'],
		['it', 'since October 2024', 'da ottobre 2024'],
		['fr', 'on 1 March 2024', 'le 1er mars 2024'],
		['es', '5 October 2024', '5 de octubre de 2024'],
		['pt', '5 October 2024', '5 de outubro de 2024'],
		['ar', '5 January 2024', '5 كانون الثاني 2024'],
		['ar', '5 August 2024', '5 غشت 2024'],
		['ar', 'since October 2024', 'منذ أكتوبر 2024'],
		['zh', 'October 2024', '2024年10月'],
		['uk', '5 October', '5 жовтня'],
		['it', 'You may go in May 2024.', 'Puoi andare a maggio 2024.'],
		['fr', 'You may march on.', 'Vous pouvez avancer.'],
		['zh', 'On 10-11 December 2018.', '2018 年 12 月 10-11 日。'],
		['zh', 'From 1 to 31 August.', '8 月 1 日至 31 日。'],
		['fr', 'Children under 18 may work.', 'Les enfants de moins de 18 ans peuvent travailler.'],
		['zh', 'within 3 months', '3个月内'],
		['it', 'D.Lgs. 25/2008', 'D.Lgs. 25/2008'],
	])('in %s leaves “%s” as “%s” alone', (language, source, text) => {
		expect(checkDates(block(language, source, text))).toBeNull()
	})

	it.each([
		['it', 'since 5 October 2024', 'dal 6 ottobre 2024'],
		['it', 'since 5 October 2024', 'dal 5 novembre 2024'],
		['it', 'since October 2024', 'dal 2024'],
		['it', 'since 2024-10-05', 'dal 10/05/2024'],
		['ar', 'since October 2024', 'منذ نوفمبر 2024'],
		['zh', '5 October 2024', '2024年5月10日'],
		['it', 'since then', 'dal 5 ottobre'],
	])('in %s finds “%s” as “%s”', (language, source, text) => {
		expect(checkDates(block(language, source, text))).not.toBeNull()
	})
})
