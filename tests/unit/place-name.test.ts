import { describe, expect, it } from 'vitest'
import { placeName } from '@/lib/i18n/names'
import { translatorFor } from '@/lib/i18n/translator'

describe('the place of a service', () => {
	it.each([
		['it', 'turin/upm', 'Torino'],
		['en', 'turin/upm', 'Turin'],
		['it', 'reggio-emilia/desk', 'Reggio Emilia'],
		['en', 'zone-7/first', 'Zone 7'],
	] as const)('in %s: %s is %s, also where no interface text names it yet', (language, slug, name) => {
		expect(placeName(translatorFor(language), slug)).toBe(name)
	})
})
