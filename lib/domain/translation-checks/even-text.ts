/** Gives text one spelling for the word lists: lower case, one apostrophe, no vowel signs or stretching of Arabic. */
export function evenText(text: string, language: string): string {
	const even = text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[’ʼ‘`]/g, "'")
		.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
	if (language === 'ar') return even.replace(/[\u064b-\u0652\u0670\u0640]/g, '')
	// Arabic keyboards type another yeh and kaf than Persian and Urdu write.
	if (language === 'fa' || language === 'ur')
		return even
			.replace(/[\u064b-\u0652\u0640]/g, '')
			.replace(/ي/g, 'ی')
			.replace(/ك/g, 'ک')
	return even
}
