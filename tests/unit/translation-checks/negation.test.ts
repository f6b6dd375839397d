import { describe, expect, it } from 'vitest'
import { checkNegation } from '@/lib/domain/translation-checks/negation'
import { block } from './block'

/** Per language: "You cannot work." and "You can work.", "You have no right without a permit.", "Unpaid work." */
const NO: [language: string, cannot: string, can: string, without: string, unpaid: string][] = [
	['it', 'Non puoi lavorare.', 'Puoi lavorare.', 'Senza permesso non hai diritto.', 'Lavoro non pagato.'],
	[
		'fr',
		'Vous n’avez pas le droit de travailler.',
		'Vous pouvez travailler.',
		'Sans titre, aucun droit.',
		'Travail non payé.',
	],
	['es', 'No puedes trabajar.', 'Puedes trabajar.', 'Sin permiso no tienes derecho.', 'Trabajo no pagado.'],
	['pt', 'Não pode trabalhar.', 'Pode trabalhar.', 'Sem autorização não tem direito.', 'Trabalho não pago.'],
	['ro', 'Nu puteți lucra.', 'Puteți lucra.', 'Fără permis nu aveți drept.', 'Muncă neplătită.'],
	['sq', 'Nuk mund të punoni.', 'Mund të punoni.', 'Pa leje nuk keni të drejtë.', 'Punë e papaguar.'],
	['uk', 'Ви не можете працювати.', 'Ви можете працювати.', 'Без дозволу ви не маєте права.', 'Неоплачена робота.'],
	['ar', 'لا يمكنك العمل.', 'يمكنك العمل.', 'ليس لك حق بدون تصريح.', 'عمل غير مدفوع.'],
	['fa', 'شما نمی‌توانید کار کنید.', 'شما می‌توانید کار کنید.', 'بدون مجوز حقی ندارید.', 'کار بی‌مزد.'],
	['ur', 'آپ کام نہیں کر سکتے۔', 'آپ کام کر سکتے ہیں۔', 'اجازت نامے کے بغیر آپ کا کوئی حق نہیں۔', 'بغیر اجرت کام'],
	['bn', 'আপনি কাজ করতে পারবেন না।', 'আপনি কাজ করতে পারবেন।', 'অনুমতি ছাড়া আপনার অধিকার নেই।', 'মজুরি দেওয়া হয়নি এমন কাজ'],
	['zh', '您不能工作。', '您可以工作。', '没有许可，您无权利。', '未付工资的工作'],
]

it('takes the short word for number for no no', () => {
	expect(checkNegation(block('fr', 'Directive no. 156 applies.', 'La directive 156 s’applique.'))).toBeNull()
})

describe.each(NO)('in %s', (language, cannot, can, without, unpaid) => {
	it.each([
		['a no kept', 'You cannot work.', cannot],
		['no no anywhere', 'You can work.', can],
		['two of them kept', 'You have no right without a permit.', without],
		['a no inside a word', 'Unpaid work.', unpaid],
	])('it leaves %s alone', (_title, source, text) => {
		expect(checkNegation(block(language, source, text))).toBeNull()
	})

	it('finds a no that was lost', () => {
		expect(checkNegation(block(language, 'You cannot work.', can))?.expected).toEqual(['cannot'])
	})

	it('finds a no that was brought in', () => {
		expect(checkNegation(block(language, 'You can work.', cannot))?.found.length).toBeGreaterThan(0)
	})

	it('finds a no lost in one sentence of two', () => {
		const found = checkNegation(block(language, 'You cannot work. You cannot work.', `${cannot} ${can}`))
		expect(found?.expected).toEqual(['cannot'])
	})
})

describe('checkNegation', () => {
	it.each([
		['it', 'Apply no later than 8 days after.', 'Fai domanda entro 8 giorni.'],
		['it', 'Not only workers may apply.', 'Possono fare domanda anche altri, non solo i lavoratori.'],
		['it', 'Nobody may ask for it, not even the police.', 'Nessuno può chiederlo, nemmeno la polizia.'],
		['fr', 'Only residents can apply.', 'Seuls les résidents peuvent le demander ; il ne vaut que pour eux.'],
		['fr', 'This does not expire.', "Cela n'expire pas."],
		['ar', 'You must register.', 'لا بد أن تسجّل.'],
		['fa', 'You need the form and your name.', 'به فرم و نام خود نیاز دارید. نماینده شما نامه می‌نویسد.'],
		['bn', 'You and he go to the company hearing.', 'আপনি ও তিনি কোম্পানির শুনানিতে যাবেন। আইনি পানি।'],
		['zh', 'Minors, very often, in Africa, regardless.', '未成年人，非常，非洲，无论如何，特别，区别。'],
		[
			'uk',
			'It is necessary at once, on Sunday, safely and free.',
			'Необхідно негайно, у неділю, безпечно й безкоштовно.',
		],
		['ro', 'It is necessary.', 'Este necesar.'],
		['es', 'However, ask.', 'Sin embargo, pregunta.'],
	])('in %s it leaves “%s” alone', (language, source, text) => {
		expect(checkNegation(block(language, source, text))).toBeNull()
	})

	it('does not take the refusal of a source for the no of its translation', () => {
		expect(checkNegation(block('it', 'No final refusal', 'Rifiuto definitivo'))).not.toBeNull()
	})

	it('knows an Arabic no behind "and", and under vowel signs', () => {
		expect(checkNegation(block('ar', 'And you do not pay.', 'ولا تدفع.'))).toBeNull()
		expect(checkNegation(block('ar', 'You were not told.', 'لَمْ تُبلَّغ.'))).toBeNull()
	})

	it('says nothing of a language it has no words of', () => {
		expect(checkNegation(block('de', 'You cannot work.', 'Sie dürfen arbeiten.'))).toBeNull()
	})
})
