import { describe, expect, it } from 'vitest'
import { ContentError } from '@/lib/content/content-error'
import { readContent } from '@/lib/content/read-content'
import { smallContent } from '@/tests/support/small-content'

const CLAIMS = 'it/refugee/health.yaml'

/** The one message a person sees, or null when the folder is right. */
function messageOf(changes: Record<string, string>): string | null {
	try {
		readContent(smallContent({ 'it/refugee/health.it.yaml': null, ...changes }))
		return null
	} catch (error) {
		if (!(error instanceof ContentError)) throw error
		return error.message
	}
}

const claims = smallContent().get(CLAIMS) ?? ''

describe('a claims file with a flaw', () => {
	it.each([
		['no citations', claims.slice(0, claims.indexOf('    citations:')), '5 claims.0.citations: Invalid input'],
		[
			'an empty list of citations',
			claims.replace('citations:\n      - provision: tui/35', 'citations: []'),
			'12 claims.0.citations: must cite at least one provision',
		],
		['an answer outside the list', claims.replace('answer: yes', 'answer: maybe'), '7 claims.0.answer: Invalid option'],
		['an empty summary', claims.replace('You may go to any hospital.', '""'), '8 claims.0.summary: must not be empty'],
		['an impossible month', claims.replace('2025-06', '2025-13'), '9 claims.0.asOf: must be a year'],
		[
			'an unknown field',
			claims.replace('answer:', 'colour: red\n    answer:'),
			'5 claims.0: Unrecognized key: "colour"',
		],
		['no claims', `${claims.split('claims:')[0]}claims: []\n`, '4 claims: Too small'],
		['broken YAML', claims.replace('answer: yes', 'answer: @yes'), '7 YAML: '],
	])('is refused for %s, by file, line and field', (_what, source, expected) => {
		const message = messageOf({ [CLAIMS]: source })
		expect(message).toContain('content/ has 1 error; nothing was imported.')
		expect(message).toContain(`  ${CLAIMS}:${expected}`)
	})
})

it('every flaw of every file is reported at once', () => {
	const message = messageOf({
		[CLAIMS]: claims.replace('2025-06', 'June').replace('answer: yes', 'answer: maybe'),
		'it/terms.yaml':
			'country: it\nterms:\n  - slug: it/questura\n    term: ""\n    language: it\n    meaning: police\n',
		'it/gaps.yaml': 'country: it\ngaps:\n  - slug: it/a\n    entitlement: free-ice\n    why: Nobody looked.\n',
		'it/notes.yaml': 'a: 1\n',
	})
	expect(message).toContain('content/ has 5 errors')
	for (const place of [
		`${CLAIMS}:7 claims.0.answer`,
		`${CLAIMS}:9 claims.0.asOf`,
		'it/terms.yaml:4 terms.0.term',
		'it/gaps.yaml:4 gaps.0.entitlement: no entitlement is called free-ice',
		'it/notes.yaml:1 path',
	]) {
		expect(message).toContain(`  ${place}`)
	}
})

it('a flaw in the reference file is reported like any other', () => {
	expect(messageOf({ 'reference.yaml': 'languages: nothing\n' })).toContain('reference.yaml:1 languages')
})
