import type { ReadableClaim } from '@/lib/domain/reading'
import { formatDate } from '@/lib/i18n/translator'
import { LawInShort } from './law-in-short'
import { LawMark } from './law-mark'
import { Prose } from './prose'
import { Provenance } from './provenance'
import { ValidityMark } from './validity-mark'
import { VerificationVerdict } from './verification-verdict'
import type { View } from './view'

type Said = Pick<ReadableClaim, 'validity' | 'lawNotices' | 'changing' | 'summary'>

/** What a claim says in its summary, after whatever a reader must know first: its dates, and what became of its law. */
export function ClaimSaid({ view, claim }: { view: View; claim: Said }) {
	return (
		<>
			<ValidityMark view={view} notices={claim.validity} />
			<LawMark view={view} notices={claim.lawNotices} />
			{claim.changing ? <p className="changing">{view.t('claim.changing')}</p> : null}
			<p>
				<Prose view={view} words={claim.summary} />
			</p>
		</>
	)
}

interface Props {
	view: View
	claim: Said & Pick<ReadableClaim, 'verification' | 'owesCheck' | 'researchedBy' | 'asOf'>
	/** The law behind it. */
	law: Parameters<typeof LawInShort>[0]['citations']
}

/** A claim in short: even so it keeps its law, its date and its verdict. */
export function ClaimInShort({ view, claim, law }: Props) {
	const { t, locale } = view
	return (
		<>
			<ClaimSaid view={view} claim={claim} />
			<p className="quiet">
				<LawInShort view={view} citations={law} />. <VerificationVerdict view={view} verdict={claim.verification} />{' '}
				<Provenance view={view} of={claim} />
				{t('claim.asOf', { date: formatDate(locale, claim.asOf) })}
			</p>
		</>
	)
}
