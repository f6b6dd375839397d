'use client'

import { directionOf } from '@/lib/domain/languages'
import type { TranslationDesk } from '@/lib/editorial/read/translation-desk'
import { blockName } from '@/lib/i18n/admin-names'
import { useAdminTexts } from '../admin-texts'
import { VerbForm } from '../verb-form'
import { BlockComments } from './block-comments'
import { BlockFindings } from './block-findings'
import { BlockTerms } from './block-terms'
import { SourceText } from './source-text'

interface Props {
	desk: TranslationDesk
}

function Verdict({ desk }: Props) {
	const { t } = useAdminTexts()
	const { open, mine } = desk
	if (!open) return null
	const translation = open.id
	if (open.mine) {
		return (
			<section className="card">
				<p>{t('translate.waitsForOther')}</p>
				{mine ? (
					<VerbForm verb="take-back-translation" input={{ translation }} label={t('translate.takeBack')} />
				) : null}
			</section>
		)
	}
	if (!mine) return <p className="notice">{t('translate.notYourLanguage')}</p>
	return (
		<section className="card beside" aria-label={t('translate.verdict')}>
			<VerbForm
				verb="approve-translation"
				input={{ translation, hash: open.hash }}
				label={t('translate.approve')}
				tone="main"
			>
				<div className="field">
					<label htmlFor="approve-comment">{t('translate.approveComment')}</label>
					<textarea id="approve-comment" name="comment" maxLength={2000} dir="auto" />
				</div>
			</VerbForm>
			<VerbForm verb="request-translation-changes" input={{ translation }} label={t('translate.requestChanges')}>
				<div className="field">
					<label htmlFor="changes-comment">{t('translate.changesComment')}</label>
					<textarea id="changes-comment" name="comment" required minLength={10} maxLength={2000} dir="auto" />
				</div>
			</VerbForm>
		</section>
	)
}

/** A translation to read block by block beside its source, and to approve or send back. */
export function TranslationReview({ desk }: Props) {
	const { t } = useAdminTexts()
	const { language, blocks, entry } = desk
	return (
		<div className="translation">
			{blocks.map(({ key, now, text, changes, terms }) => (
				<section key={key} className="block-row" aria-label={blockName(t, key)}>
					<h2>{blockName(t, key)}</h2>
					<div className="sides">
						<div>
							<SourceText text={now} changes={text === '' ? null : changes} />
							<BlockTerms terms={terms} language={language} />
						</div>
						<div>
							<p className="target-text" lang={language} dir={directionOf(language)}>
								{text === '' ? '—' : text}
							</p>
							{changes && text !== '' ? <p className="notice">{t('translate.changedSince')}</p> : null}
							<BlockFindings
								findings={desk.findings.filter((finding) => finding.block === key)}
								settlements={desk.settlements}
							/>
							<BlockComments entry={entry.id} language={language} block={key} comments={desk.comments} />
						</div>
					</div>
				</section>
			))}
			<BlockComments entry={entry.id} language={language} block={null} comments={desk.comments} />
			<Verdict desk={desk} />
		</div>
	)
}
