import type { ClaimContent } from '@/lib/domain/kinds/claim'
import type { Trust } from '@/lib/domain/reading'
import type { LocalisedText } from '@/lib/domain/translation'
import { formatDate } from '@/lib/i18n/translator'
import { Prose } from './prose'
import { Provenance } from './provenance'
import { VerificationVerdict } from './verification-verdict'
import type { View } from './view'

interface Props {
	view: View
	of: Trust & { asOf: string; checked?: ClaimContent['checked']; recheck: LocalisedText | null }
}

/** How far to trust an entry: verified or not, its date, how it was checked and what to look at first. */
export function EntryTrust({ view, of }: Props) {
	const { locale, t } = view
	return (
		<footer className="trust">
			<p>
				<VerificationVerdict view={view} verdict={of.verification} /> <Provenance view={view} of={of} />
				{t('claim.asOf', { date: formatDate(locale, of.asOf) })}{' '}
				{of.checked ? t(of.checked === 'not-checked' ? 'claim.checkedNot' : 'claim.checkedPage') : null}
			</p>
			{of.recheck ? (
				<p>
					{t('claim.recheck')} <Prose view={view} words={of.recheck} />
				</p>
			) : null}
		</footer>
	)
}
