import type { Choice, Question, Settlement } from '@/lib/domain/finder/rules'
import type { LocalisedText } from '@/lib/domain/translation'
import { statusName } from '@/lib/i18n/names'
import type { View } from '../view'

/** Where the answers end. */
export const SITUATIONS = 'situations'

/** The anchor of a question; null is the end. */
export const anchorOfQuestion = (question: string | null) => (question ? `ask-${question}` : SITUATIONS)

/** The anchor of what an answer points to; null where it does not tell. */
export const anchorOfStatus = (status: string | null) => `fits-${status ?? 'unknown'}`

/** The name of a status, or of not being able to tell. */
export const fitName = ({ t }: View, status: string | null) => (status ? statusName(t, status) : t('finder.cannotTell'))

const COMMON = ['yes', 'no', 'unsure']

/** An answer in the reader's words; those of yes, no and not sure are the same everywhere. */
export function choiceName({ t }: View, { id }: Question, choice: Choice): string {
	const own = `finder.choices.${id}.${choice.id}` as 'finder.choices.paper.permit'
	return COMMON.includes(choice.id) && !t.has(own) ? t(`finder.${choice.id}` as 'finder.yes') : t(own)
}

export const questionName = ({ t }: View, id: string) => t(`finder.questions.${id}` as 'finder.questions.paper')

export const settlementName = ({ t }: View, settle: Settlement) => t(`finder.settle.${settle}`)

/** Interface text told as prose, so that terms of the law in it are marked. */
export const told = ({ locale }: View, text: string): LocalisedText => ({ text, language: locale, state: 'fresh' })
