'use client'

import type { DraftWords, EditedEntry } from '@/lib/editorial/read/editor'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { useAdminTexts } from '../admin-texts'
import { type Answer, callVerb } from '../call-verb'
import { ActButton } from './act-button'
import type { Autosaver } from './autosaver'
import type { Flaw } from './find-flaws'
import { FlawList } from './flaw-list'
import { GradeChoice } from './grade-choice'
import type { FoundTerm } from './use-hints'

interface Props {
	entry: EditedEntry
	words: DraftWords
	flaws: Flaw[]
	/** Whether someone tried to submit: only then is what is missing marked as wrong. */
	tried: boolean
	terms: FoundTerm[]
	saver: Autosaver<DraftWords>
	version: () => number
	onChange: (words: DraftWords) => void
	onTry: () => void
}

/** The end of the form: how grave the change is and why it is made, what is missing, who checks it next. */
export function SubmitBox({ entry, words, flaws, tried, terms, saver, version, onChange, onTry }: Props) {
	const { t } = useAdminTexts()
	const toEntry = () => location.assign(adminAddress.entry(entry.id))

	async function submit(): Promise<Answer<unknown> | null> {
		onTry()
		if (flaws.length > 0 || terms.length > 0) return null
		if (!(await saver.flush())) return null
		if (version() === 0) return { ok: false, code: 'nothing-changed' }
		const { grade, note } = words
		return callVerb('submit', { entry: entry.id, version: version(), grade, note })
	}

	async function discard(): Promise<Answer<unknown> | null> {
		if (!(await saver.flush())) return null
		return callVerb('discard-draft', { entry: entry.id, version: version() })
	}

	const isWrong = (field: string) => tried && flaws.some((flaw) => flaw.field === field)
	return (
		<section className="submit" aria-labelledby="submit">
			<h2 id="submit">{t('editor.submitTitle')}</h2>
			<GradeChoice
				grade={words.grade}
				isInvalid={isWrong('grade')}
				onChange={(grade) => onChange({ ...words, grade })}
			/>
			<div className="field">
				<label htmlFor="field-note">{t('fields.note')}</label>
				<span className="help" id="note-help">
					{t('editor.note_help')}
				</span>
				<textarea
					id="field-note"
					rows={2}
					maxLength={2000}
					value={words.note}
					aria-describedby="note-help"
					aria-invalid={isWrong('note')}
					onChange={(event) => onChange({ ...words, note: event.target.value })}
				/>
			</div>
			<div aria-live="polite">
				{flaws.length > 0 ? (
					<div className={tried ? 'refusal' : 'missing'}>
						<p>{t('editor.missing', { count: flaws.length })}</p>
						<FlawList flaws={flaws} />
					</div>
				) : null}
				{tried && terms.length > 0 ? <p className="refusal">{t('refusals.forbidden-terms')}</p> : null}
			</div>
			<p>
				{entry.chain.length > 0
					? t('editor.chain', { steps: entry.chain.map((step) => t(`vocabulary.step-${step}`)).join(' → ') })
					: t('editor.noChain')}
			</p>
			<div className="actions">
				<ActButton label={t('editor.submit')} act={submit} onDone={toEntry} tone="main" />
				{version() > 0 ? (
					<ActButton
						label={t('editor.discard')}
						act={discard}
						onDone={toEntry}
						confirm={t('editor.discardSure')}
						tone="danger"
					/>
				) : null}
			</div>
		</section>
	)
}
