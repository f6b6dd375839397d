import type { Choice, Question } from '@/lib/domain/finder/rules'
import { lawLanguage } from '@/lib/domain/law-language'
import { Prose } from '../prose'
import type { View } from '../view'
import { FitLine } from './fit-line'
import { isToldElsewhere } from './is-told-elsewhere'
import { anchorOfQuestion, choiceName, fitName, told } from './names'

interface Props {
	view: View
	country: string
	question: Question
	choice: Choice
	/** The number of the question that follows; null at the end. */
	nextNumber: number | null
}

/** An answer as its reader gives it: in words, or as a paper has it with the name of the status beside. */
function ChoiceWords({ view, country, question, choice }: Omit<Props, 'nextNumber'>) {
	if (!choice.words) return <Prose view={view} words={told(view, choiceName(view, question, choice))} />
	return (
		<>
			<bdi lang={lawLanguage(country)}>{choice.words.join(', ')}</bdi>{' '}
			<small>– {fitName(view, choice.fits[0]?.status ?? null)}</small>
		</>
	)
}

/** One answer, what it points to, and where it leads. */
export function ChoiceItem({ view, country, question, choice, nextNumber }: Props) {
	const { t } = view
	const next = anchorOfQuestion(choice.next)
	return (
		<li data-next={next}>
			<strong className="choice">
				<ChoiceWords view={view} country={country} question={question} choice={choice} />
			</strong>{' '}
			{choice.fits.length > 0 ? (
				<ul className="fits">
					{choice.fits.map((fit) => (
						<FitLine key={fit.status} view={view} fit={fit} toldElsewhere={isToldElsewhere(question, choice, fit)} />
					))}
				</ul>
			) : null}{' '}
			<a className="then" href={`#${next}`}>
				{nextNumber ? t('finder.goTo', { number: nextNumber }) : t('finder.goToEnd')}
			</a>
		</li>
	)
}
