import type { AdminTranslate } from '@/lib/i18n/admin'
import type { AnswerCode } from './call-verb'

interface Props {
	t: AdminTranslate
	refusal: { code: AnswerCode; detail?: unknown }
}

interface Detail {
	fields?: { field: string; message?: string }[]
	terms?: { found: string; instead: string }[]
	provisions?: string[]
}

/** Why something was refused, and where to mend it. */
export function RefusalMessage({ t, refusal: { code, detail } }: Props) {
	const { fields = [], terms = [], provisions = [] } = (detail ?? {}) as Detail
	const items = [
		...fields.map(({ field, message }) => (message ? `${field}: ${message}` : field)),
		...terms.map(({ found, instead }) => `${found} → ${instead}`),
		...provisions,
	]
	return (
		<div className="refusal" role="alert">
			<p>{t(`refusals.${code}`)}</p>
			{items.length > 0 ? (
				<ul>
					{items.map((item) => (
						<li key={item}>{item}</li>
					))}
				</ul>
			) : null}
		</div>
	)
}
