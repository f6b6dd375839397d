import type { AdminTranslate } from '@/lib/i18n/admin'
import { blockName } from '@/lib/i18n/admin-names'
import { VerbForm } from '../verb-form'

interface Props {
	t: AdminTranslate
	entry: string
	/** The block it is about; null for the whole entry. */
	block: string | null
}

/** Says something of one block, or of the whole, to whoever works on it. */
export function CommentForm({ t, entry, block }: Props) {
	const field = `comment-${block ?? 'whole'}`
	return (
		<VerbForm verb="comment" input={{ entry, block }} label={t('entry.addComment')}>
			<div className="field">
				<label htmlFor={field}>{t('entry.commentOn', { block: blockName(t, block) })}</label>
				<textarea id={field} name="text" rows={2} required maxLength={5000} />
			</div>
		</VerbForm>
	)
}
