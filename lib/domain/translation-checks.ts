import { contentHash } from './canonical'
import { SOURCE_LANGUAGE } from './languages'
import type { StatutoryTerm } from './statutory-terms'
import type { TranslatedBlock } from './translation'
import { checkAddresses } from './translation-checks/addresses'
import { checkAmounts } from './translation-checks/amounts'
import { checkArticles } from './translation-checks/articles'
import { checkDates } from './translation-checks/dates'
import { checkDigits } from './translation-checks/digits'
import { checkEmpty } from './translation-checks/empty'
import { type BlockCheck, CHECKS, type Check, type Finding, type GlossaryTerm } from './translation-checks/finding'
import { checkGlossary } from './translation-checks/glossary'
import { checkLinks } from './translation-checks/links'
import { checkModality } from './translation-checks/modality'
import { checkNegation } from './translation-checks/negation'
import { checkNumbers } from './translation-checks/numbers'
import { checkPercentages } from './translation-checks/percentages'
import { checkPhones } from './translation-checks/phones'
import { checkPlaceholders } from './translation-checks/placeholders'
import { checkTerms } from './translation-checks/terms'
import { checkUntranslated } from './translation-checks/untranslated'

const BLOCK_CHECKS: Record<Check, BlockCheck> = {
	empty: checkEmpty,
	untranslated: checkUntranslated,
	numbers: checkNumbers,
	dates: checkDates,
	amounts: checkAmounts,
	percentages: checkPercentages,
	phones: checkPhones,
	links: checkLinks,
	addresses: checkAddresses,
	articles: checkArticles,
	negation: checkNegation,
	modality: checkModality,
	terms: checkTerms,
	glossary: checkGlossary,
	digits: checkDigits,
	placeholders: checkPlaceholders,
}

/** Names the exact words of a block on both sides: an edit of either gives another name. */
export const blockHash = ({ source, text }: Pick<TranslatedBlock, 'source' | 'text'>): string =>
	contentHash({ source, text })

/** A block in the words of the source says nothing else wrong, and an empty one nothing at all. */
const ALONE: readonly Check[] = ['empty', 'untranslated']

function checkBlock(block: TranslatedBlock, all: Omit<Parameters<BlockCheck>[0], 'source' | 'text'>): Finding[] {
	const findings: Finding[] = []
	const hash = blockHash(block)
	for (const check of CHECKS) {
		const detail = BLOCK_CHECKS[check]({ ...all, source: block.source, text: block.text })
		if (!detail) continue
		findings.push({ block: block.key, check, detail, severity: 'settle', hash })
		if (ALONE.includes(check)) break
	}
	return findings
}

/**
 * Compares a translation with its source, block by block. What it finds must be mended or settled with a reason
 * before the translation is submitted. Nothing is found in the language of the source.
 */
export function checkTranslation(translation: {
	blocks: readonly TranslatedBlock[]
	language: string
	terms: readonly StatutoryTerm[]
	glossary?: readonly GlossaryTerm[]
}): Finding[] {
	const { blocks, language, terms, glossary = [] } = translation
	if (language === SOURCE_LANGUAGE) return []
	return blocks.flatMap((block) => checkBlock(block, { language, terms, glossary }))
}
