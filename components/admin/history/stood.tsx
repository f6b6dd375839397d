import type { Standing } from '@/lib/editorial/read/standing'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { blockName } from '@/lib/i18n/admin-names'
import { formatDate, translatorFor } from '@/lib/i18n/translator'
import { CitedProvision } from '../cited-provision'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	standing: Standing
}

function verificationWords(t: AdminTranslate, language: AdminLanguage, { verification }: Standing): string {
	if (verification.state === 'unverified') return t('history.unverified')
	const { clinic, name, until } = verification.verification
	return t(`history.stood-${verification.state}`, { clinic, name, until: formatDate(language, until) })
}

/** The text that readers saw at the end of a day, or that there was none. */
export function Stood({ t, language, standing }: Props) {
	const { on, text } = standing
	const date = formatDate(language, on)
	const names = translatorFor(language)
	return (
		<section id="stood" className="card" aria-labelledby="stood-title">
			<h2 id="stood-title">{t('history.stoodTitle', { date })}</h2>
			{text ? (
				<>
					<p>
						{t('history.stoodRevision', { number: text.number })} {verificationWords(t, language, standing)}
					</p>
					<dl lang="en">
						{text.answer ? (
							<>
								<dt lang={language}>{t('vocabulary.field-answer')}</dt>
								<dd lang={language}>{names(`answers.${text.answer}` as 'answers.yes')}</dd>
							</>
						) : null}
						{text.blocks.map(({ key, text: words }) => (
							<div key={key}>
								<dt lang={language}>{blockName(t, key)}</dt>
								<dd>{words}</dd>
							</div>
						))}
						{text.references.length > 0 ? <dt lang={language}>{t('vocabulary.references')}</dt> : null}
						{text.references.map((reference) => (
							<dd key={JSON.stringify(reference)}>
								<CitedProvision language={language} reference={reference} />
							</dd>
						))}
					</dl>
				</>
			) : (
				<p>{t('history.stoodNothing')}</p>
			)}
		</section>
	)
}
