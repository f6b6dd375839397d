import type { PortableReference } from '@/lib/domain/entry'
import { addressOf } from '@/lib/i18n/addresses'
import type { AdminLanguage } from '@/lib/i18n/admin'

interface Props {
	language: AdminLanguage
	reference: PortableReference
}

/** One citation as it was written; the provision leads to the page of its source. */
export function CitedProvision({ language, reference: { provision, pinpoint, quote } }: Props) {
	return (
		<>
			<a href={addressOf.provision(language, provision)}>{provision}</a> {pinpoint} {quote ? <q>{quote}</q> : null}
		</>
	)
}
