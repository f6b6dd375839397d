'use client'

import { ENTRY_KINDS, type EntryKind } from '@/lib/domain/kinds'
import { useAdminTexts } from '../admin-texts'

interface Props {
	kind: EntryKind
	onChange: (kind: EntryKind) => void
}

/** The kinds of entries, each with what it is for. */
export function KindChoice({ kind, onChange }: Props) {
	const { t } = useAdminTexts()
	return (
		<fieldset className="kinds">
			<legend>{t('new-entry.kind')}</legend>
			<div className="choice explained">
				{ENTRY_KINDS.map((own) => (
					<div key={own}>
						<label>
							<input
								type="radio"
								name="kind"
								value={own}
								checked={kind === own}
								onChange={() => onChange(own)}
								aria-describedby={`kind-${own}`}
							/>
							<span>{t(`vocabulary.kind-${own}`)}</span>
						</label>
						<small id={`kind-${own}`}>{t(`new-entry.for-${own}`)}</small>
					</div>
				))}
			</div>
		</fieldset>
	)
}
