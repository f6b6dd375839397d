import { describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { type ContentFlaw, contentFlaws } from '@/lib/domain/content-flaws'

const flaws = contentFlaws(readContent(await listFiles('content')))

const RULES: [rule: ContentFlaw['rule'], title: string][] = [
	['no-law', 'rests on law'],
	['long-sentence', 'has sentences of 25 words at most'],
	['forbidden-term', 'calls nobody illegal, in any language'],
	['not-translated', 'is whole in the languages it is promised in'],
	['translation-differs', 'keeps numbers, dates, articles and terms in every translation'],
]

describe('the guidance of content/', () => {
	it.each(RULES)('%s: it %s', (rule) => {
		expect(flaws.filter((flaw) => flaw.rule === rule)).toEqual([])
	})

	it('is judged by each of these rules and by no other', () => {
		expect(flaws.filter(({ rule }) => !RULES.some(([known]) => known === rule))).toEqual([])
	})
})
