import { lawLanguage } from '@/lib/domain/law-language'

interface Props {
	number: string | null
	country: string | null
	/** What follows the number, when there is one. */
	after?: string
}

/** The official number of a source, in the language of its country, never reordered. */
export function SourceNumber({ number, country, after = '' }: Props) {
	if (!number) return null
	return (
		<>
			<bdi dir="ltr" lang={country ? lawLanguage(country) : 'en'}>
				{number}
			</bdi>
			{after}
		</>
	)
}
