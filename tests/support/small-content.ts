const REFERENCE = `languages:
  - code: en
    name: English
    direction: ltr
  - code: it
    name: Italiano
    direction: ltr
countries:
  - code: it
topics:
  - slug: health
    entitlements:
      - emergency-care
statuses:
  - slug: refugee
    kind: status
`

const SOURCES = `sources:
  - slug: tui
    country: it
    level: national
    kind: law
    title: Immigration Act
    binding: true
    provisions:
      - slug: tui/35
        article: "35"
`

const CLAIMS = `country: it
status: refugee
topic: health
claims:
  - slug: it/refugee/health/1
    entitlement: emergency-care
    answer: yes
    summary: You may go to any hospital.
    asOf: 2025-06
    confidence: high
    checked: not-checked
    citations:
      - provision: tui/35
`

const TRANSLATION = `language: it
entries:
  - kind: claim
    slug: it/refugee/health/1
    method: human
    blocks:
      - key: summary
        source: You may go to any hospital.
        text: Puoi andare in ogni ospedale.
`

/** The smallest content folder with a claim, its law and a translation; `changes` replace files, null removes one. */
export function smallContent(changes: Record<string, string | null> = {}): Map<string, string> {
	const files = {
		'reference.yaml': REFERENCE,
		'sources/it.yaml': SOURCES,
		'it/refugee/health.yaml': CLAIMS,
		'it/refugee/health.it.yaml': TRANSLATION,
		...changes,
	}
	return new Map(Object.entries(files).filter((file): file is [string, string] => file[1] !== null))
}

/** The same with the first occurrence of some words in one file replaced. */
export function smallContentWith(path: string, words: string, instead: string): Map<string, string> {
	const before = smallContent().get(path)
	if (!before?.includes(words)) throw new Error(`${path} does not hold “${words}”`)
	return smallContent({ [path]: before.replace(words, instead) })
}
