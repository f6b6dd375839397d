/** What people type, and the claim that should be among the first three: any one of those named here. */
export interface SearchCase {
	language: string
	country: string
	query: string
	expected: string[]
}

const CASES: [language: string, country: string, query: string, ...expected: string[]][] = [
	// In plain words.
	['en', 'it', 'emergency care without permit', 'it/irregular-situation/health/1', 'it/domestic-worker/health/2'],
	['en', 'it', 'school for my children', 'it/irregular-situation/education/1', 'it/worker/education/1'],
	['en', 'it', 'can I work asylum seeker', 'it/asylum-seeker/decent-work/1'],
	['en', 'it', 'unpaid wages', 'it/irregular-situation/decent-work/2'],
	['en', 'it', 'night shelter', 'it/irregular-situation/housing/2'],
	['it', 'it', 'lavorare richiedente asilo', 'it/asylum-seeker/decent-work/1'],
	['it', 'it', 'lezioni di scuola minore non accompagnato', 'it/unaccompanied-minor/education/1'],
	['fr', 'fr', 'aide médicale d’État', 'fr/irregular-situation/health/1'],
	['es', 'es', 'asilo trabajar', 'es/asylum-seeker/decent-work/1'],
	['pt', 'it', 'salarios nao pagos', 'it/irregular-situation/decent-work/2'],
	['ro', 'it', 'scoala copii solicitant de azil', 'it/asylum-seeker/education/1'],
	['sq', 'it', 'azilkerkues pune', 'it/asylum-seeker/decent-work/1', 'it/asylum-seeker/social-protection/3'],
	['uk', 'it', 'дозвіл на роботу шукач притулку', 'it/asylum-seeker/decent-work/2', 'it/asylum-seeker/decent-work/1'],
	// With typos, and only begun.
	['en', 'it', 'emergancy hosptial', 'it/irregular-situation/health/1'],
	['en', 'it', 'family docotr refugee', 'it/refugee/health/1'],
	['en', 'it', 'pregnency irregular', 'it/irregular-situation/health/2'],
	['en', 'it', 'mental helth torture', 'it/trafficking-survivor/health/2'],
	['en', 'it', 'univers stud', 'it/student/education/1'],
	['fr', 'it', 'logment public refugie', 'it/refugee/housing/2'],
	['es', 'it', 'escuella niños', 'it/irregular-situation/education/1'],
	// In the words of the official letter, from any language.
	[
		'en',
		'it',
		'codice STP',
		'it/awaiting-return/health/1',
		'it/asylum-seeker/health/2',
		'it/irregular-situation/health/1',
	],
	['ar', 'it', 'codice fiscale', 'it/asylum-seeker/health/1'],
	['zh', 'it', 'residenza anagrafica', 'it/stateless/housing/2', 'it/family-member/housing/2'],
	['bn', 'it', 'minore straniero non accompagnato accoglienza', 'it/unaccompanied-minor/housing/1'],
	['uk', 'it', 'tessera sanitaria', 'it/refugee/health/3', 'it/irregular-situation/health/1'],
	// By article and by number of the law.
	['en', 'it', 'art. 35', 'it/irregular-situation/health/1'],
	['en', 'it', 'art 35 comma 3 D.Lgs. 286/98', 'it/irregular-situation/health/1', 'it/irregular-situation/health/4'],
	['ar', 'it', 'المادة ٣٥', 'it/irregular-situation/health/1'],
	['fa', 'it', 'ماده ۳۵', 'it/irregular-situation/health/1'],
	['zh', 'it', '第35条', 'it/irregular-situation/health/1'],
	// Arabic without hamza, with another alef, with ha for ta marbuta.
	['ar', 'it', 'لاجي سكن', 'it/refugee/housing/2'],
	['ar', 'it', 'مدرسه الاطفال', 'it/irregular-situation/education/1'],
	['ar', 'it', 'اجور غير مدفوعه', 'it/irregular-situation/decent-work/2'],
	// Persian and Urdu, typed on a keyboard of Arabic.
	['fa', 'it', 'مدرسه كودكان', 'it/asylum-seeker/education/1', 'it/unaccompanied-minor/education/1'],
	['fa', 'it', 'پناهجو کار', 'it/asylum-seeker/decent-work/1'],
	// Chinese and Bengali.
	['zh', 'it', '急诊', 'it/irregular-situation/health/1'],
	['zh', 'it', '难民 住房', 'it/refugee/housing/2'],
	['bn', 'it', 'জরুরি চিকিৎসার', 'it/irregular-situation/health/1'],
	['bn', 'it', 'আশ্রয়প্রার্থী কাজ', 'it/asylum-seeker/decent-work/1'],
	['bn', 'it', 'ধারা ৩৫', 'it/irregular-situation/health/1'],
]

export const SEARCH_QUERIES: SearchCase[] = CASES.map(([language, country, query, ...expected]) => ({
	...{ language, country, query, expected },
}))
