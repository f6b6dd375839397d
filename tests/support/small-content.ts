const REFERENCE = `languages:
  - code: en
    name: English
    direction: ltr
  - code: it
    name: Italiano
    direction: ltr
countries:
  - code: it
  - code: de
topics:
  - slug: health
    entitlements:
      - emergency-care
  - slug: housing
    entitlements:
      - reception
statuses:
  - slug: refugee
    kind: status
  - slug: worker
    kind: status
  - slug: seasonal-worker
    kind: status
    parent: worker
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

const GUIDE = `slug: it/refugee
country: it
status: refugee
nameInLaw: Rifugiato
definition: A person who fled persecution.
asOf: 2025-06
confidence: high
citations:
  - provision: tui/35
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

const GAPS = `country: it
gaps:
  - slug: it/refugee/reception
    status: refugee
    entitlement: reception
    why: Nobody looked.
`

const TERMS = `country: it
terms:
  - slug: it/questura
    term: Questura
    language: it
    meaning: police headquarters
`

const SERVICES = `country: it
place: Torino
services:
  - slug: turin/desk
    name: Sportello
    nameLanguage: it
    kind: public
    topics:
      - health
    statuses:
      - all
    description: A desk that answers.
    addressBasis: not-verified-null
    callFirst: true
    seen: 2025-06
`

const CHECKLISTS = `country: it
checklists:
  - slug: it/turned-away
    status: refugee
    title: When an office turns you away
    do:
      - Ask for the refusal in writing.
    dont:
      - Do not wait.
`

const RATIFICATIONS = `country: it
ratifications:
  - slug: it/tui
    source: tui
    status: party
    checked: not-checked
    asOf: 2025-06
`

/** The smallest content folder with a file of every kind and one translation; `changes` replace files, null removes. */
export function smallContent(changes: Record<string, string | null> = {}): Map<string, string> {
	const files = {
		'reference.yaml': REFERENCE,
		'sources/it.yaml': SOURCES,
		'it/refugee/guide.yaml': GUIDE,
		'it/refugee/health.yaml': CLAIMS,
		'it/refugee/health.it.yaml': TRANSLATION,
		'it/gaps.yaml': GAPS,
		'it/terms.yaml': TERMS,
		'it/checklists.yaml': CHECKLISTS,
		'it/services/turin.yaml': SERVICES,
		'ratifications/it.yaml': RATIFICATIONS,
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
