import { describe, expect, it } from 'vitest'
import { checkAddresses } from '@/lib/domain/translation-checks/addresses'
import { checkAmounts } from '@/lib/domain/translation-checks/amounts'
import { checkArticles } from '@/lib/domain/translation-checks/articles'
import { checkDigits } from '@/lib/domain/translation-checks/digits'
import type { BlockCheck } from '@/lib/domain/translation-checks/finding'
import { checkLinks } from '@/lib/domain/translation-checks/links'
import { checkNumbers } from '@/lib/domain/translation-checks/numbers'
import { checkPercentages } from '@/lib/domain/translation-checks/percentages'
import { checkPhones } from '@/lib/domain/translation-checks/phones'
import { block } from './block'

type Row = [language: string, source: string, text: string]

const TABLE: [name: string, check: BlockCheck, same: Row[], different: Row[]][] = [
	[
		'numbers',
		checkNumbers,
		[
			['it', 'within 60 days', 'entro 60 giorni'],
			['ar', '30 days, then 60', '60 يوماً بعد 30'],
			['fa', '12 months', '۱۲ ماه'],
			['zh', 'three months', '三个月'],
			['zh', 'since June 2026', '自 2026 年 6 月起'],
			['it', 'three months', 'tre mesi'],
		],
		[
			['it', 'within 60 days', 'entro 90 giorni'],
			['it', 'within 60 days', 'entro due mesi'],
			['ar', 'soon', 'خلال 8 أيام'],
			['it', '6 months', '60 mesi'],
			['zh', '6 months', '5 个月'],
			['bn', '12 months', '২১ মাস'],
		],
	],
	[
		'digits',
		checkDigits,
		[
			['ar', '12', '12 شهراً'],
			['zh', '12', '十二个月'],
		],
		[
			['ar', '12', '١٢ شهراً'],
			['fa', '12', '۱۲ ماه'],
			['bn', '12', '১২ মাস'],
			['zh', '12', '１２个月'],
		],
	],
	[
		'amounts',
		checkAmounts,
		[
			['it', 'up to €1,500 a year', 'fino a 1.500 euro all’anno'],
			['it', 'European Law 2019', 'Legge europea 2019'],
			['fr', '€ 12.50', '12,50 €'],
			['ar', '500 euros', '500 يورو'],
			['fa', '500 euro', '500 یورو'],
			['ur', '500 euro', '500 یورو'],
			['bn', '500 euro', '500 ইউরো'],
			['zh', 'EUR 10,000', '10 000欧元'],
			['uk', '500 euro', '500 євро'],
			['ro', '500 euro', '500 de euro'.replace('de ', '')],
			['it', 'a fee', 'una tassa'],
		],
		[
			['it', '€1,500', '15,00 euro'],
			['it', '€ 500', '500'],
			['ar', '500 euros', '500 دولار'],
			['zh', '500 euro', '5000欧元'],
			['it', 'a fee', 'una tassa di 16 euro'],
		],
	],
	[
		'percentages',
		checkPercentages,
		[
			['it', '20% of it', 'il 20 per cento'],
			['fr', '20 per cent', '20 %'],
			['es', '20%', '20 por ciento'],
			['pt', '20%', '20 por cento'],
			['ro', '20%', '20 la sută'],
			['sq', '20%', '20 për qind'],
			['uk', '20%', '20 відсотків'],
			['ar', '2.5%', '2,5 في المئة'],
			['fa', '20%', '20 درصد'],
			['ur', '20%', '20 فیصد'],
			['bn', '20%', '20 শতাংশ'],
			['zh', '20%', '百分之20'],
		],
		[
			['it', '20%', '2%'],
			['it', '20%', '20 euro'],
			['ar', '20 euros', '20 في المئة'],
			['zh', '20%', '百分之30'],
		],
	],
	[
		'phones',
		checkPhones,
		[
			['it', 'Call 800 290 290', 'Chiama 800290290'],
			['ar', 'Call +39 011 4321', 'اتصل \u2066+39 011 4321\u2069'],
			['it', 'L. 1423/1956, 2025-12-23', 'L. 1423/1956, 23.12.2025'],
			['it', 'Call 112', 'Chiama il 113'],
			['zh', 'on 19 December 2018 (152-5-12)', '2018 年 12 月 19 日（152-5-12）'],
		],
		[
			['it', 'Call 800 290 290', 'Chiama 800 290 299'],
			['it', 'Call 800 290 290', 'Chiama il numero verde'],
			['it', 'Call +39 011 432 1111', 'Chiama 011 432 1111'],
		],
	],
	[
		'links',
		checkLinks,
		[
			['it', 'See www.inps.it or write to info@asl.to.it.', 'Scrivi a info@asl.to.it o vedi www.inps.it.'],
			['ar', 'https://www.unhcr.org/it/help', 'انظر https://www.unhcr.org/it/help'],
			['it', 'Go there. It is open.', 'Vai lì.È aperto.'],
			['it', 'D.Lgs. 286/1998', 'D.Lgs. 286/1998'],
		],
		[
			['it', 'See www.inps.it', 'Vedi www.inps.com'],
			['it', 'Write to info@asl.to.it', 'Scrivi a info@asl.it'],
			['it', 'portal servizi.comune.torino.it', 'portale del comune'],
			['it', 'See the site', 'Vedi www.inps.it'],
		],
	],
	[
		'addresses',
		checkAddresses,
		[
			['ar', 'Office at Corso Vinzaglio 10, Turin', 'المكتب في Corso Vinzaglio 10، تورينو'],
			['it', 'at Via delle Orfane 15/a', 'in Via delle Orfane 15/a'],
			['it', 'Lungo Dora Savona 30', 'Lungo Dora Savona 30'],
			['it', 'Via dell’Arsenale 14', "Via dell'Arsenale 14"],
			['it', 'via a lawyer', 'tramite un avvocato'],
		],
		[
			['it', 'at Corso Vinzaglio 10', 'in Corso Vinzaglio 18'],
			['ar', 'at Via Garibaldi 13', 'في شارع غاريبالدي 13'],
			['it', 'Piazza San Giovanni 2', 'Piazza S. Giovanni 2'],
		],
	],
	[
		'articles',
		checkArticles,
		[
			['it', 'art. 18-ter and D.Lgs. 142/2015', 'art. 18-ter e D.Lgs. 142/2015'],
			['it', 'arts 9, 11 and 14', 'artt. 9, 11 e 14'],
			['ar', 'TUI art. 35(4)', 'art. 35(4) من TUI'],
			['it', 'art. 19(2)(d-bis)', 'art. 19(2)(d-bis)'],
			['fr', 'art. 22(12-quater)', 'art. 22(12-quater)'],
			['it', 'art. 18-ter (family of citizens)', 'art. 18-ter (familiari di cittadini)'],
			['it', 'the article says so', 'lo dice l’articolo'],
		],
		[
			['it', 'art. 18-ter', 'art. 18'],
			['it', 'art. 35(4)', 'art. 35'],
			['fr', 'art. 22(12-quater)', 'art. 22(12-ter)'],
			['it', 'art. 35', 'art. 35(4)'],
			['it', 'art. 18', 'art. 18-bis'],
			['it', 'arts 9, 11 and 14', 'artt. 9 e 14'],
			['it', 'D.Lgs. 142/2015', 'D.Lgs. 142/2016'],
		],
	],
]

describe.each(TABLE)('the check of %s', (_name, check, same, different) => {
	it.each(same)('in %s leaves “%s” as “%s” alone', (language, source, text) => {
		expect(check(block(language, source, text))).toBeNull()
	})

	it.each(different)('in %s finds “%s” as “%s”', (language, source, text) => {
		expect(check(block(language, source, text))).not.toBeNull()
	})
})

it('a difference tells what is wanted and what stands there', () => {
	expect(checkNumbers(block('it', 'within 60 days, or 90', 'entro 30 giorni, o 90'))).toEqual({
		expected: ['60'],
		found: ['30'],
	})
})
