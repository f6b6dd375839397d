import { describe, expect, it } from 'vitest'
import { diffTexts, sidesOf } from '@/lib/domain/text-diff'

/** Runs in short: [-removed-]{+added+}same. */
const short = (before: string, after: string, language: string) =>
	diffTexts(before, after, language)
		.map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`))
		.join('')

const TABLE: [language: string, before: string, after: string, runs: string][] = [
	['en', 'You can work.', 'You can work.', 'You can work.'],
	['en', 'You can work.', 'You cannot work.', 'You [-can-]{+cannot+} work.'],
	['en', 'within 60 days', 'within 90 days', 'within [-60-]{+90+} days'],
	['en', '', 'New.', '{+New.+}'],
	['en', 'Old.', '', '[-Old.-]'],
	['en', '', '', ''],
	['en', 'a b', 'a  b', 'a[- -]{+  +}b'],
	['it', 'l’ufficio è aperto', 'l’ufficio è chiuso', 'l’ufficio è [-aperto-]{+chiuso+}'],
	['uk', 'Ви можете працювати', 'Ви повинні працювати', 'Ви [-можете-]{+повинні+} працювати'],
	['ar', 'يمكنك العمل هنا', 'يمكنك السكن هنا', 'يمكنك [-العمل-]{+السكن+} هنا'],
	['bn', 'আপনি কাজ করতে পারেন', 'আপনি বাস করতে পারেন', 'আপনি [-কাজ-]{+বাস+} করতে পারেন'],
	['zh', '你可以申请住房。', '你可以申请公共住房。', '你可以申请{+公共+}住房。'],
]

describe('diffTexts', () => {
	it.each(TABLE)('in %s compares “%s” with “%s”', (language, before, after, runs) => {
		expect(short(before, after, language)).toBe(runs)
	})

	it.each(TABLE)('in %s loses nothing of “%s” and “%s”', (language, before, after) => {
		const sides = sidesOf(diffTexts(before, after, language))
		expect(sides.before.map(({ text }) => text).join('')).toBe(before)
		expect(sides.after.map(({ text }) => text).join('')).toBe(after)
	})
})
