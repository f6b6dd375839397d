import { describe, expect, it } from 'vitest'
import { checkEmpty } from '@/lib/domain/translation-checks/empty'
import { checkGlossary } from '@/lib/domain/translation-checks/glossary'
import { checkPlaceholders } from '@/lib/domain/translation-checks/placeholders'
import { checkTerms } from '@/lib/domain/translation-checks/terms'
import { checkUntranslated } from '@/lib/domain/translation-checks/untranslated'
import { block } from './block'

describe('the check of statutory terms', () => {
	it.each([
		['ar', 'the police (Questura)', 'الشرطة (Questura)'],
		['it', 'your permit (permesso di soggiorno)', 'il Permesso di soggiorno'],
		['it', 'the police', 'la Questura'],
	])('in %s leaves “%s” as “%s” alone', (language, source, text) => {
		expect(checkTerms(block(language, source, text))).toBeNull()
	})

	it.each([
		['ar', 'the police (Questura)', 'الشرطة (كويستورا)'],
		['zh', 'the STP code', '医疗代码'],
		['fr', 'the health authority (ASL) and public housing (ERP)', 'les logements publics (ERP)'],
	])('in %s finds “%s” as “%s”', (language, source, text) => {
		expect(checkTerms(block(language, source, text))).not.toBeNull()
	})
})

describe('the check of the glossary', () => {
	const glossary = [
		{ source: 'residence permit', text: 'permesso di soggiorno' },
		{ source: 'health card', text: 'بطاقة صحية' },
	]

	it.each([
		['it', 'Your residence permit.', 'Il tuo permesso di soggiorno.'],
		['it', 'Residence permits expire.', 'I permessi di soggiorno scadono.'],
		['ar', 'Show the health card.', 'أظهر البطاقة الصحية، أي بطاقة صحية.'],
		['it', 'A permit for residence.', 'Un’autorizzazione.'],
		['it', 'A nonresidence permit.', 'Un’autorizzazione.'],
	])('in %s leaves “%s” as “%s” alone', (language, source, text) => {
		const mine = glossary.filter((term) => (language === 'ar') === /\p{Script=Arabic}/u.test(term.text))
		expect(checkGlossary({ ...block(language, source, text), glossary: mine })).toBeNull()
	})

	it('finds a word whose agreed translation is not there', () => {
		const found = checkGlossary({ ...block('it', 'Two residence permits.', 'Due autorizzazioni.'), glossary })
		expect(found).toEqual({ expected: ['permesso di soggiorno'], found: [] })
	})

	it('asks nothing where the glossary has no translation', () => {
		const none = [{ source: 'permit', text: '' }]
		expect(checkGlossary({ ...block('it', 'A permit.', 'Un titolo.'), glossary: none })).toBeNull()
	})
})

describe('the check of empty blocks', () => {
	it.each(['', ' ', '\n', '…', '-', '\u200f'])('finds “%s”', (text) => {
		expect(checkEmpty(block('it', 'Go.', text))).not.toBeNull()
	})

	it.each(['Vai.', '112', '去', 'না'])('leaves “%s” alone', (text) => {
		expect(checkEmpty(block('it', 'Go.', text))).toBeNull()
	})
})

describe('the check of untranslated blocks', () => {
	it.each([
		['it', 'Questura', 'Questura'],
		['it', 'INPS / patronato', 'INPS / patronato'],
		['it', '800 290 290', '800 290 290'],
		['it', 'Via Garibaldi 13', 'Via Garibaldi 13'],
		['ar', 'permesso di soggiorno', 'permesso di soggiorno'],
		['ar', 'www.inps.it', 'www.inps.it'],
		['ar', 'Identity document', 'وثيقة هوية'],
		['it', 'Ask the police.', 'Chiedi alla polizia.'],
	])('in %s leaves “%s” as “%s” alone', (language, source, text) => {
		expect(checkUntranslated(block(language, source, text))).toBeNull()
	})

	it.each([
		['it', 'Ask the police.', 'Ask the police.'],
		['ar', 'Identity document', 'Identity document'],
		['zh', 'Identity document', 'Documento di identità'],
		['bn', 'passport', 'passport'],
	])('in %s finds “%s” as “%s”', (language, source, text) => {
		expect(checkUntranslated(block(language, source, text))).not.toBeNull()
	})
})

describe('the check of placeholders', () => {
	it.each(['Vai {where}.', 'Vai [[?]]', 'TODO', 'Vai ???', '____', '<b>Vai</b>', 'A &amp; B', 'XXX euro', 'TBD'])(
		'finds “%s”',
		(text) => {
			expect(checkPlaceholders(block('it', 'Go.', text))).not.toBeNull()
		},
	)

	it.each(['Todo el texto', 'Vai? Sì.', 'A & B', '3 < 5 e 6 > 2', '[art. 3]'])('leaves “%s” alone', (text) => {
		expect(checkPlaceholders(block('es', 'Go.', text))).toBeNull()
	})

	it('leaves a mark of the source alone', () => {
		expect(checkPlaceholders(block('it', 'Form {A}', 'Modulo {A}'))).toBeNull()
	})
})
