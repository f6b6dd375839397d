import { describe, expect, it } from 'vitest'
import { checkModality } from '@/lib/domain/translation-checks/modality'
import { block } from './block'

/** Per language: "You must apply.", "You may apply.", "You do not have to apply.", "You must not apply." */
const STRENGTH: [language: string, must: string, may: string, needNot: string, mustNot: string][] = [
	['it', 'Devi fare domanda.', 'Puoi fare domanda.', 'Non è necessario fare domanda.', 'Non devi fare domanda.'],
	['fr', 'Vous devez demander.', 'Vous pouvez demander.', "Il n’est pas nécessaire de demander.", 'Vous ne devez pas demander.'],
	['es', 'Debes pedirlo.', 'Puedes pedirlo.', 'No es necesario pedirlo.', 'No debes pedirlo.'],
	['pt', 'Deve pedir.', 'Pode pedir.', 'Não é necessário pedir.', 'Não deve pedir.'],
	['ro', 'Trebuie să cereți.', 'Puteți cere să știți.', 'Nu este necesar să mergeți.', 'Nu trebuie să mergeți.'],
	['sq', 'Duhet të kërkoni.', 'Mund të kërkoni.', 'Nuk është e nevojshme ta bëni.', 'Nuk duhet ta bëni.'],
	['uk', 'Ви повинні подати заяву.', 'Ви можете подати заяву.', 'Вам не потрібно подавати заяву.', 'Ви не повинні подавати заяву.'],
	['ar', 'يجب أن تقدّم الطلب.', 'يمكنك أن تقدّم الطلب.', 'لا يلزم أن تقدّم الطلب.', 'يجب ألا تقدّم الطلب.'],
	['fa', 'باید درخواست بدهید.', 'می‌توانید درخواست بدهید.', 'لازم نیست درخواست بدهید.', 'نباید باید درخواست بدهید.'],
	['ur', 'درخواست دینا لازم ہے۔', 'آپ درخواست دے سکتے ہیں۔', 'درخواست دینا ضروری نہیں۔', 'درخواست نہ دینا لازم ہے۔'],
	['bn', 'আবেদন করতেই হবে।', 'আপনি আবেদন করতে পারেন।', 'আবেদন করার প্রয়োজন নেই।', 'আবেদন না করাই উচিত।'],
	['zh', '您必须申请。', '您可以申请。', '您不必申请。', '您必须不申请。'],
]

describe.each(STRENGTH)('in %s', (language, must, may, needNot, mustNot) => {
	it.each([
		['a duty', 'You must apply.', must],
		['a choice', 'You may apply.', may],
		['a duty lifted', 'You do not have to apply.', needNot],
		['a ban', 'You must not apply.', mustNot],
	])('it leaves %s alone', (_title, source, text) => {
		expect(checkModality(block(language, source, text))).toBeNull()
	})

	it.each([
		['a duty that became a choice', 'You must apply.', may],
		['a choice that became a duty', 'You may apply.', must],
		['a duty lifted that became a duty', 'You do not have to apply.', must],
		['a ban that became a choice', 'You must not apply.', needNot],
	])('it finds %s', (_title, source, text) => {
		expect(checkModality(block(language, source, text))).not.toBeNull()
	})
})

describe('checkModality', () => {
	it('tells which words changed their strength', () => {
		expect(checkModality(block('it', 'You must pay.', 'Puoi pagare.'))).toEqual({ expected: ['must'], found: ['puoi'] })
	})

	it('finds one duty of two that was lost', () => {
		expect(checkModality(block('it', 'You must pay and you must sign.', 'Devi pagare e firmi.'))).not.toBeNull()
	})

	it('takes the month of May for no permission', () => {
		expect(checkModality(block('it', 'Since 5 May, and since May 2024.', 'Dal 5 maggio, e da maggio 2024.'))).toBeNull()
	})

	it('says nothing of a language it has no words of', () => {
		expect(checkModality(block('de', 'You must pay.', 'Zahlen Sie.'))).toBeNull()
	})
})
