import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LawMark } from '@/components/law-mark'
import { LawNotices } from '@/components/law-notices'
import { Provenance } from '@/components/provenance'
import { ValidityNotices } from '@/components/validity-notices'
import { VerificationVerdict } from '@/components/verification-verdict'
import type { View } from '@/components/view'
import { WithdrawnCard } from '@/components/withdrawn-card'
import { LANGUAGE_CODES, type LanguageCode } from '@/lib/domain/languages'
import type { Trust, WithdrawnClaim } from '@/lib/domain/reading'
import { formatDate, translatorFor } from '@/lib/i18n/translator'

const viewIn = (locale: LanguageCode): View => ({ locale, t: translatorFor(locale), terms: [], path: '', site: '' })
const html = (element: ReactElement) => renderToStaticMarkup(element)

const verification = { clinic: 'Clinica Torino', name: 'A. B.', verifiedAt: '2025-01-15', until: '2026-01-15' }

describe.each(LANGUAGE_CODES)('in %s', (locale) => {
	const view = viewIn(locale)
	const on = (date: string) => formatDate(locale, date)

	it('each state of a verification has words and a shape of its own', () => {
		const verdicts = [
			html(createElement(VerificationVerdict, { view, verdict: { state: 'unverified' } })),
			...(['verified', 'due', 'overdue'] as const).map((state) =>
				html(createElement(VerificationVerdict, { view, verdict: { state, verification } })),
			),
		]
		expect(new Set(verdicts.map((verdict) => verdict.replace(/<[^>]*>/g, ''))).size).toBe(4)
		expect(new Set(verdicts.map((verdict) => /#mark-\w+/.exec(verdict)?.[0])).size).toBe(4)
		for (const verdict of verdicts.slice(1)) {
			for (const part of ['Clinica Torino', on('2025-01-15'), on('2026-01-15')]) expect(verdict).toContain(part)
		}
	})

	it.each(['2026', '2026-06', '2026-06-30'])(
		'an answer dated %s has words of its own for each thing it says',
		(date) => {
			const notices = (['over', 'from', 'until'] as const).map((kind) =>
				html(createElement(ValidityNotices, { view, notices: [{ kind, date }] })),
			)
			expect(new Set(notices.map((notice) => notice.replace(/<[^>]*>/g, ''))).size).toBe(3)
			for (const notice of notices) {
				expect(notice).toContain(on(date))
				expect(notice).not.toContain('#mark-no"')
			}
			expect(notices[0]).toContain('#mark-over')
			expect(notices[0]).toContain(view.t('validity.ask'))
		},
	)

	it('a withdrawn answer gives its day and its reason in the editor’s language, and looks like a gap', () => {
		const claim: WithdrawnClaim = {
			...{ slug: 'it/refugee/health/1', anchor: 'health-1', position: 0, topic: 'health', entitlement: 'care-costs' },
			...{ reason: { text: 'The Court annulled it.', language: 'en', state: 'source' as const }, on: '2026-11-20' },
		}
		const card = html(createElement(WithdrawnCard, { view, claim, heading: 'Care' }))
		expect(card).toContain(view.t('withdrawn.notice', { date: on('2026-11-20') }))
		expect(card).toContain('The Court annulled it.')
		if (locale !== 'en') expect(card).toContain('<span lang="en" dir="ltr" class="foreign">')
		expect(card).toContain('#mark-gap')
		expect(card).not.toContain('#mark-no')
	})

	it('a changed law is told with its day, apart for each kind of change, and before it comes', () => {
		const said = (['amended', 'repealed', 'annulled'] as const).flatMap((kind) =>
			[false, true].map((isAhead) =>
				html(createElement(LawNotices, { view, notices: [{ kind, from: '2026-05-01', isAhead }] })),
			),
		)
		expect(new Set(said).size).toBe(6)
		for (const notice of said) expect(notice).toContain(on('2026-05-01'))
		const short = [false, true].map((isAhead) =>
			html(createElement(LawMark, { view, notices: [{ kind: 'amended', from: '2026-05-01', isAhead }] })),
		)
		expect(new Set(short).size).toBe(2)
	})

	it('a clinic is credited and a check still owed is told, and neither where there is none', () => {
		const trust: Trust = {
			verification: { state: 'unverified' },
			lawNotices: [],
			owesCheck: true,
			researchedBy: 'Clinica Torino',
		}
		const told = html(createElement(Provenance, { view, of: trust }))
		expect(told).toContain('Clinica Torino')
		expect(told).toContain(view.t('claim.urgent'))
		expect(html(createElement(Provenance, { view, of: { ...trust, owesCheck: false, researchedBy: null } }))).toBe('')
	})
})

describe('where the law did not change', () => {
	it('nothing is said', () => {
		const view = viewIn('en')
		expect(html(createElement(LawNotices, { view, notices: [] }))).toBe('')
		expect(html(createElement(LawMark, { view, notices: [] }))).toBe('')
	})
})
