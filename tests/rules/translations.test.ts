import { describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import type { TermContent } from '@/lib/domain/kinds/term'
import { markTerms } from '@/lib/domain/statutory-terms'
import { checkTranslation } from '@/lib/domain/translation-checks'

const { entries } = readContent(await listFiles('content'))
const terms = entries.filter(({ kind }) => kind === 'term').map(({ content }) => content as TermContent)

const translated = entries.flatMap(({ slug, translations }) =>
	translations.flatMap(({ language, blocks }) => blocks.map((block) => ({ ...block, slug, language }))),
)

const bracketed = (text: string) => [...text.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside).join(' / ')

const findingsOf = (block: (typeof translated)[number]) =>
	checkTranslation({ blocks: [block], language: block.language, terms })

describe('every translated block', () => {
	const findings = translated.flatMap((block) => findingsOf(block).map((finding) => ({ ...finding, ...block })))

	it('holds numbers and terms to check, or the checks below would show nothing', () => {
		expect(translated.filter(({ source }) => /\d/.test(source)).length).toBeGreaterThan(100)
		const marked = translated.filter(({ source }) =>
			markTerms(bracketed(source), terms).some((run) => run.language !== null),
		)
		expect(marked.length).toBeGreaterThan(100)
	})

	it.each(['negation', 'modality'] as const)('gives the check of %s little to settle', (check) => {
		const share = findings.filter((finding) => finding.check === check).length / translated.length
		expect(share).toBeLessThan(0.01)
	})
})
