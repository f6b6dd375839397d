import { describe, expect, it } from 'vitest'
import { foldWords } from '@/lib/domain/search/fold-words'

const TABLE: [text: string, words: string[]][] = [
	['', []],
	['— … ?!', []],
	['l’asilo e la scuola', ['asilo', 'la', 'scuola']],
	['art. 35', ['art35', '35']],
	['ART 35', ['art35', '35']],
	['Article 35', ['art35', '35']],
	['artt. 34, 35 e 36', ['art34', 'art35', 'art36', '34', '35', '36']],
	['art. 18-bis', ['art18bis', 'art18', '18', 'bis']],
	['§ 12a', ['art12a', 'art12', '12a']],
	['المادة ٣٥', ['art35', '35']],
	['ماده ۳۵', ['art35', '35']],
	['第35条', ['art35', '35']],
	['ধারা ৩৫', ['art35', '35']],
	['ст. 35', ['art35', '35']],
	['smart 35', ['smart', '35']],
	['modern art', ['modern', 'art']],
	['286/98', ['286/1998', '286', '98']],
	['142/2015', ['142/2015', '142', '2015']],
	['3/12', ['3/2012', '3', '12']],
	['اللاجئين والصحة', ['لاجيين', 'صحه']],
	['مي\u200cخواهم', ['مي', 'خواهم', 'ميخواهم']],
	['জরুরি চিকিৎসা', ['জরুরি', 'চিকিৎসা']],
	['紧急医疗', ['紧急', '急医', '医疗']],
	['病', ['病']],
	['ASL医院', ['asl', '医院']],
]

describe('foldWords', () => {
	it.each(TABLE)('of “%s”', (text, words) => {
		expect(foldWords(text)).toEqual(words.map((word) => word.normalize('NFKD')))
	})
})
