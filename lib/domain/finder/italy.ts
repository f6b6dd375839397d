import type { Choice, Finder, Fit, Question, Settlement } from './rules'

// The rules say no more than what the guides say of each status: its definition, its papers, its note.

const shown = (status: string): Fit => ({ status, shown: true, settle: 'paper', sources: [`it/${status}`] })

const possible = (status: string, settle: Settlement, ...besides: string[]): Fit => ({
	status,
	shown: false,
	settle,
	sources: [`it/${status}`, ...besides],
})

const CANNOT_TELL: Fit = { status: null, shown: false, settle: 'unknown', sources: [] }

const LINE_800 = 'it/trafficking-survivor/housing/2'
const LINE_1522 = 'it/special-cases/health/3'
const REFUSAL = 'it/asylum-seeker-to-awaiting-return'
const NEEDS_APPEAL = [possible('asylum-seeker', 'appeal', REFUSAL), possible('awaiting-return', 'appeal', REFUSAL)]
const UNLESS_OPEN = possible('irregular-situation', 'open')

/** A question of yes or no; who is not sure is told of the status as well. */
const yesOrNo = (id: string, fit: Fit, next: string | null): Question => ({
	id,
	choices: [
		{ id: 'yes', fits: [fit], next },
		{ id: 'no', fits: [], next },
		{ id: 'unsure', fits: [fit], next },
	],
})

/** A paper by the words on it. */
const named = (status: string, words: string[], next: string, besides: Fit[] = []): Choice => ({
	id: words[0] ?? status,
	words,
	fits: [shown(status), ...besides],
	next,
})

/** Which of Italy's 17 statuses and its overlay may be a person's own. */
export const ITALY: Finder = {
	country: 'it',
	questions: [
		{
			id: 'paper',
			choices: [
				{ id: 'permit', fits: [], next: 'permit' },
				{ id: 'asylum', fits: [], next: 'decision' },
				{ id: 'visa', fits: [], next: 'visa' },
				{ id: 'expired', fits: [UNLESS_OPEN], next: 'came' },
				{ id: 'order', fits: [possible('awaiting-return', 'appeal', REFUSAL)], next: 'family' },
				{ id: 'none', fits: [], next: 'came' },
				{ id: 'unsure', fits: [CANNOT_TELL], next: 'family' },
			],
		},
		{
			id: 'permit',
			choices: [
				named('asylum-seeker', ['richiesta asilo'], 'stateless'),
				named('refugee', ['asilo'], 'age'),
				named('subsidiary-protection', ['protezione sussidiaria'], 'age'),
				named('special-protection', ['protezione speciale'], 'stateless'),
				named('temporary-protection', ['protezione temporanea'], 'stateless'),
				named('special-cases', ['casi speciali'], 'fear', [possible('trafficking-survivor', 'article')]),
				named('special-cases', ['cure mediche', 'calamità'], 'fear'),
				named('worker', ['unico lavoro', 'subordinato', 'autonomo', 'attesa occupazione'], 'years'),
				named('seasonal-worker', ['lavoro stagionale'], 'fear'),
				named('long-term-resident', ['UE per soggiornanti di lungo periodo'], 'age'),
				named('family-member', ['motivi familiari'], 'fear'),
				named('eu-family-member', ['familiare di cittadino UE'], 'age'),
				named('student', ['studio o formazione'], 'fear'),
				named('unaccompanied-minor', ['minore età', 'affidamento/integrazione'], 'fear'),
				named('stateless', ['apolidia', 'attesa apolidia'], 'age'),
				{ id: 'unsure', fits: [CANNOT_TELL], next: 'family' },
			],
		},
		{
			id: 'decision',
			choices: [
				{ id: 'waiting', fits: [shown('asylum-seeker')], next: 'stateless' },
				named('refugee', ['status di rifugiato'], 'age'),
				named('subsidiary-protection', ['protezione sussidiaria'], 'age'),
				named('special-protection', ['protezione speciale'], 'stateless'),
				{ id: 'appeal', fits: NEEDS_APPEAL, next: 'family' },
				{ id: 'final', fits: [possible('awaiting-return', 'appeal', REFUSAL)], next: 'family' },
				{ id: 'unsure', fits: [CANNOT_TELL, ...NEEDS_APPEAL], next: 'family' },
			],
		},
		{
			id: 'visa',
			choices: [
				{ id: 'work', fits: [possible('worker', 'visa')], next: 'fear' },
				{ id: 'season', fits: [possible('seasonal-worker', 'visa')], next: 'fear' },
				{ id: 'study', fits: [possible('student', 'visa')], next: 'fear' },
				{ id: 'family', fits: [possible('family-member', 'visa')], next: 'family' },
				{ id: 'other', fits: [CANNOT_TELL], next: 'family' },
			],
		},
		{
			id: 'came',
			choices: [
				{ id: 'ukraine', fits: [possible('temporary-protection', 'ukraine')], next: 'family' },
				{ id: 'asked', fits: [possible('asylum-seeker', 'asked')], next: 'family' },
				{ id: 'other', fits: [UNLESS_OPEN], next: 'family' },
				{ id: 'unsure', fits: [CANNOT_TELL], next: 'family' },
			],
		},
		yesOrNo('years', possible('long-term-resident', 'years', 'it/worker-to-long-term-resident'), 'fear'),
		{
			id: 'family',
			choices: [
				{ id: 'citizen', fits: [possible('eu-family-member', 'relative')], next: 'fear' },
				{ id: 'resident', fits: [possible('family-member', 'relative')], next: 'fear' },
				{ id: 'no', fits: [], next: 'fear' },
				{
					id: 'unsure',
					fits: [possible('family-member', 'relative'), possible('eu-family-member', 'relative')],
					next: 'fear',
				},
			],
		},
		yesOrNo('fear', possible('asylum-seeker', 'ask', REFUSAL), 'stateless'),
		yesOrNo('stateless', possible('stateless', 'stateless'), 'age'),
		yesOrNo('age', possible('unaccompanied-minor', 'age'), 'exploited'),
		yesOrNo('exploited', possible('trafficking-survivor', 'exploited', LINE_800), 'hardship'),
		{
			id: 'hardship',
			choices: [
				{ id: 'violence', fits: [possible('special-cases', 'violence', LINE_1522)], next: 'home' },
				{ id: 'illness', fits: [possible('special-cases', 'hardship')], next: 'home' },
				{ id: 'disaster', fits: [possible('special-cases', 'hardship')], next: 'home' },
				{ id: 'no', fits: [], next: 'home' },
				{ id: 'unsure', fits: [possible('special-cases', 'hardship')], next: 'home' },
			],
		},
		yesOrNo('home', possible('domestic-worker', 'home'), null),
	],
	lines: [
		{ id: 'exploitation', phone: '800 290 290', source: LINE_800 },
		{ id: 'violence', phone: '1522', source: LINE_1522 },
	],
}
