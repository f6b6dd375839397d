'use client'

import { CHANGE_GRADES, type ChangeGrade } from '@/lib/domain/grades'
import { useAdminTexts } from '../admin-texts'

interface Props {
	grade: ChangeGrade | null
	isInvalid: boolean
	onChange: (grade: ChangeGrade) => void
}

/** How grave a change is for its reader: it decides what becomes of the translations. */
export function GradeChoice({ grade, isInvalid, onChange }: Props) {
	const { t } = useAdminTexts()
	return (
		<fieldset className="field" id="field-grade" tabIndex={-1}>
			<legend>{t('fields.grade')}</legend>
			<div className="choice explained">
				{CHANGE_GRADES.map((own) => (
					<label key={own}>
						<input
							type="radio"
							name="grade"
							checked={grade === own}
							onChange={() => onChange(own)}
							aria-describedby={`grade-${own}`}
							aria-invalid={isInvalid}
						/>
						<span>
							{t(`vocabulary.grade-${own}`)}
							<small id={`grade-${own}`}>{t(`vocabulary.gradeMeans-${own}`)}</small>
						</span>
					</label>
				))}
			</div>
		</fieldset>
	)
}
