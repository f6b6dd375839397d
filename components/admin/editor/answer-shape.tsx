/** The shape that stands for an answer on every page; the page draws the shapes once (AnswerSprite). */
export function AnswerShape({ answer }: { answer: string }) {
	return (
		<svg className={`shape ${answer}`} aria-hidden="true" focusable="false">
			<use href={`#mark-${answer}`} />
		</svg>
	)
}
