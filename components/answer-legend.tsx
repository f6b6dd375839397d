import { ANSWERS } from '@/lib/domain/answers'
import { AnswerMark } from './answer-mark'
import type { View } from './view'

/** What each answer means, in words, for whoever opens it; always open on paper. */
export function AnswerLegend({ view }: { view: View }) {
	const { t } = view
	return (
		<details className="legend">
			<summary>{t('answers.heading')}</summary>
			<dl>
				{([...ANSWERS, 'gap'] as const).map((mark) => (
					<div key={mark}>
						<dt>
							<AnswerMark view={view} mark={mark} />
						</dt>
						<dd>{t(`answers.${mark}Means`)}</dd>
					</div>
				))}
			</dl>
		</details>
	)
}
