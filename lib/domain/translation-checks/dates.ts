import { differenceOf } from './difference'
import type { BlockCheck } from './finding'
import { monthNames } from './month-names'
import { westernDigits } from './western-digits'

const two = (digits: string | number) => String(digits).padStart(2, '0')

/** A year stays a year, a month a month, a day a day: "2024-10-05", "2024-10", "--10-05". */
const dateOf = (year: string | undefined, month: number, day: string | undefined) =>
	`${year ?? '-'}-${two(month)}${day ? `-${two(day)}` : ''}`

/** Days in digits, and the text without them: 2024-10-05, 05/10/2024, 5.10.2024, 2024年10月5日. */
function takeDigits(text: string): { dates: string[]; rest: string } {
	const dates: string[] = []
	const take = (pattern: RegExp, order: [year: number, month: number, day: number]) => (from: string) =>
		from.replace(pattern, (...match: string[]) => {
			dates.push(dateOf(match[order[0]], Number(match[order[1]]), match[order[2]]))
			return ' '
		})
	const rest = [
		take(/(?<!\d)(\d{4})-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?!\d)/g, [1, 2, 3]),
		take(/(?<!\d)(0?[1-9]|[12]\d|3[01])[/.](0?[1-9]|1[0-2])[/.](\d{4})(?!\d)/g, [3, 2, 1]),
		take(
			/(?:(\d{4})\s?年\s?)?(1[0-2]|0?[1-9])\s?月(?:\s?(?:\d{1,2}\s?[日号]?\s?[-–至到]\s?)?(\d{1,2})\s?[日号])?(?!\p{L}*内)/gu,
			[1, 2, 3],
		),
	].reduce((from, step) => step(from), text)
	return { dates, rest }
}

/** Days with the name of their month. A month without a day or a year is no date: "may" and "mars" mean more. */
function takeNames(text: string, language: string): string[] {
	const names = [...monthNames(language).keys()].sort((a, b) => b.length - a.length)
	if (names.length === 0) return []
	const between = '[\\s\\u00a0]*(?:de |del |da |di |al |،|,|-)?[\\s\\u00a0]*'
	const pattern = new RegExp(
		`(?:(?<!\\d)(?<day>\\d{1,2})(?:\\.|º|°|-?(?:er|st|nd|rd|th|ші|ло|ا))?${between})?(?<![\\p{L}\\p{M}])(?:[وفبل])?(?<month>${names.join('|')})(?![\\p{L}\\p{M}])(?:\\s+(?<late>\\d{1,2})(?!\\d))?(?:${between}(?<year>(?:19|20)\\d{2})(?!\\d))?`,
		'gu',
	)
	return [...text.matchAll(pattern)].flatMap(({ groups = {} }) => {
		const day = groups.day ?? groups.late
		if (day === undefined && groups.year === undefined) return []
		return [dateOf(groups.year, monthNames(language).get(groups.month ?? '') ?? 0, day)]
	})
}

/** The dates in a text, in one spelling. */
export function datesIn(text: string, language: string): string[] {
	const { dates, rest } = takeDigits(westernDigits(text).toLowerCase().normalize('NFC'))
	return [...dates, ...takeNames(rest, language)]
}

/** English writes its months with a capital: "under 18 may work" is no day. */
const MODAL = /\bmay\b/g

/** Finds dates that only one of the two texts has, whether written in digits or with the name of the month. */
export const checkDates: BlockCheck = ({ source, text, language }) =>
	differenceOf(datesIn(source.replace(MODAL, ' '), 'en'), datesIn(text, language))
