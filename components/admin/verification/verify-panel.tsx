import type { Verifiable } from '@/lib/editorial/read/verifiable'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { blockName } from '@/lib/i18n/admin-names'
import { translatorFor } from '@/lib/i18n/translator'
import { CitedProvision } from '../cited-provision'
import { VerifyForm } from './verify-form'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	verifiable: Verifiable
	name: string
	back: string
}

/** The whole text that readers see, and under it the form that vouches for it: nobody vouches for what they did not read. */
export function VerifyPanel({ t, language, verifiable, name, back }: Props) {
	const { answer, blocks, references } = verifiable
	const names = translatorFor(language)
	return (
		<section className="card" id="verify" aria-labelledby="verify-title">
			<h2 id="verify-title">{t('verification.verifyTitle', { entry: verifiable.slug })}</h2>
			<p>
				{t('verification.readFirst', { number: verifiable.number })}{' '}
				<a href={adminAddress.history(verifiable.entry)}>{t('verification.history')}</a>
			</p>
			<dl>
				{answer ? (
					<>
						<dt>{t('vocabulary.field-answer')}</dt>
						<dd>{names(`answers.${answer}` as 'answers.yes')}</dd>
					</>
				) : null}
				{blocks.map(({ key, text }) => (
					<div key={key}>
						<dt>{blockName(t, key)}</dt>
						<dd lang="en">{text}</dd>
					</div>
				))}
				<dt>{t('vocabulary.references')}</dt>
				{references.map((reference) => (
					<dd key={JSON.stringify(reference)}>
						<CitedProvision language={language} reference={reference} />
					</dd>
				))}
			</dl>
			<VerifyForm t={t} verifiable={verifiable} name={name} next={back} />
			<p>
				<a href={back}>{t('verification.close')}</a>
			</p>
		</section>
	)
}
