import { ANSWERS } from '@/lib/domain/answers'
import { SINCE_STATES } from '@/lib/domain/dossier/since'
import { AnswerMark } from '../answer-mark'
import type { View } from '../view'

/** What the script fills in for each work of the dossier, with every word it may need. */
export function ItemTemplate({ view }: { view: View }) {
	const { t } = view
	return (
		<>
			<template id="item">
				<li className="claim work">
					<div data-slot="title" />
					<p className="verdict" data-slot="answer" />
					<p className="quiet" data-slot="standing" />
					<div className="since" data-slot="since" />
					<details open>
						<summary>{t('dossier.says')}</summary>
						<div data-slot="parts" />
					</details>
					<footer className="trust" data-slot="trust" />
					<div className="cited" data-slot="cited" />
					<label className="note">
						<span>{t('dossier.note')}</span>
						<textarea rows={3} data-slot="note" />
					</label>
					<p className="caution on-screen" data-slot="personal" hidden>
						{t('dossier.personal')}
					</p>
					<div className="written" data-slot="written" />
					<p className="tools on-screen">
						<button type="button" data-act="up">
							{t('dossier.up')}
						</button>
						<button type="button" data-act="down">
							{t('dossier.down')}
						</button>
						<button type="button" data-act="out">
							{t('dossier.takeOut')}
						</button>
					</p>
				</li>
			</template>
			{ANSWERS.map((answer) => (
				<template key={answer} data-answer={answer}>
					<AnswerMark view={view} mark={answer} />
				</template>
			))}
			{[...SINCE_STATES, 'unchecked' as const].map((state) => (
				<template key={state} data-since={state}>
					<p>
						<strong>{t(`dossier.since.${state}`)}</strong>
					</p>
				</template>
			))}
		</>
	)
}
