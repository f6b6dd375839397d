import type { Finder } from '@/lib/domain/finder/rules'
import type { View } from '../view'
import { ChoiceItem } from './choice-item'
import { anchorOfQuestion, questionName } from './names'

/** Every question with its answers, numbered: to read and to print whole, or for our script to ask one by one. */
export function QuestionList({ view, finder: { country, questions } }: { view: View; finder: Finder }) {
	const numberOf = (id: string | null) => (id ? questions.findIndex((question) => question.id === id) + 1 : null)
	return questions.map((question) => (
		<section key={question.id} id={anchorOfQuestion(question.id)} className="question">
			<h2>
				<span className="number">{numberOf(question.id)}. </span>
				<span className="asked">{questionName(view, question.id)}</span>
			</h2>
			<ul className="answers-to">
				{question.choices.map((choice) => (
					<ChoiceItem
						key={choice.id}
						view={view}
						country={country}
						question={question}
						choice={choice}
						nextNumber={numberOf(choice.next)}
					/>
				))}
			</ul>
		</section>
	))
}
