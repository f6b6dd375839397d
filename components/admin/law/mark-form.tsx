import { LAW_CHANGE_KINDS } from '@/lib/domain/law-change'
import type { FoundLaw } from '@/lib/editorial/read/law-changes'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { VerbForm } from '../verb-form'
import { lawName } from './law-name'

interface Props {
	t: AdminTranslate
	law: FoundLaw
}

/** Marks that one provision, or every cited provision of a source, changed. */
export function MarkForm({ t, law }: Props) {
	const input = law.kind === 'source' ? { source: law.id } : { provision: law.id }
	return (
		<section className="card" id="mark" aria-labelledby="mark-title">
			<h2 id="mark-title">{t('law.markTitle', { law: lawName(t, law) })}</h2>
			<p>{t(law.kind === 'source' ? 'law.markSource' : 'law.markProvision', { count: law.cited })}</p>
			<VerbForm
				verb="mark-law-change"
				input={input}
				label={t('law.mark')}
				tone="main"
				next={adminAddress.lawChanges()}
				confirm={t('law.markConfirm')}
			>
				<fieldset>
					<legend>{t('law.kind')}</legend>
					{LAW_CHANGE_KINDS.map((kind) => (
						<div key={kind}>
							<input type="radio" id={`kind-${kind}`} name="kind" value={kind} required />{' '}
							<label htmlFor={`kind-${kind}`}>{t(`vocabulary.lawChange-${kind}`)}</label>
						</div>
					))}
				</fieldset>
				<div className="field">
					<label htmlFor="mark-from">{t('law.from')}</label>
					<input id="mark-from" name="from" type="date" required />
				</div>
				<div className="field">
					<label htmlFor="mark-note">{t('law.note')}</label>
					<span className="help" id="mark-note-help">
						{t('law.noteHelp')}
					</span>
					<textarea id="mark-note" name="note" required minLength={10} aria-describedby="mark-note-help" />
				</div>
			</VerbForm>
		</section>
	)
}
