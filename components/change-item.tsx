import type { Change } from '@/lib/domain/change-list'
import { directionOf } from '@/lib/domain/languages'
import { changeAddress, changeName } from '@/lib/i18n/change-name'
import { AnswerMark } from './answer-mark'
import { ChangeWords } from './change-words'
import type { View } from './view'

/** The answer that readers had before and the one they have since, where it changed. */
function Answers({ view, change: { answer, answerBefore } }: { view: View; change: Change }) {
	if (!answer || !answerBefore || answer === answerBefore) return null
	return (
		<p>
			{view.t('evidence.answerWas')} <AnswerMark view={view} mark={answerBefore} short /> ·{' '}
			{view.t('evidence.answerIs')} <AnswerMark view={view} mark={answer} short />
		</p>
	)
}

/** One change: what changed, how gravely, and why. */
export function ChangeItem({ view, change }: { view: View; change: Change }) {
	const { t, locale } = view
	const { text, language } = changeName(t, locale, change)
	const href = changeAddress(locale, change)
	const name = (
		<span
			lang={language === locale ? undefined : language}
			dir={language === locale ? undefined : directionOf(language)}
		>
			{text}
		</span>
	)
	return (
		<li>
			<p>
				{t(`evidence.kinds.${change.label.kind}`)}: {href ? <a href={href}>{name}</a> : name}
			</p>
			<p>
				<ChangeWords view={view} change={change} />
			</p>
			<Answers view={view} change={change} />
		</li>
	)
}
