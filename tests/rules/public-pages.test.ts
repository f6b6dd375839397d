import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const LEAVE_QUICKLY = 'https://www.wikipedia.org/'

/** The files of the public site, committed or not, without what is ignored. */
const files = execFileSync(
	'git',
	['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', 'app', 'components'],
	{ encoding: 'utf8' },
)
	.split('\n')
	.filter((path) => /^(app\/\[locale\]\/|app\/(public-page\.tsx|route\.ts)$|components\/(?!admin\/))/.test(path))

const read = (path: string) => readFileSync(path, 'utf8')

/** The places where a pattern occurs, as `file: words`. */
const places = (paths: string[], pattern: RegExp) =>
	paths.flatMap((path) => [...read(path).matchAll(pattern)].map(([words]) => `${path}: ${words}`))

const FORBIDDEN: [what: string, pattern: RegExp][] = [
	['a client component', /['"]use client['"]/g],
	['an import of next/link, next/script or next/image', /['"]next\/(link|script|image)['"]/g],
	['a cookie', /\bcookies\(|set-cookie|document\.cookie/gi],
	['a React hook that needs the browser', /\buse(State|Effect|LayoutEffect|Ref|Context|Reducer)\(/g],
	['storage of the browser', /\b(local|session)Storage\b|\bindexedDB\b/g],
	['an inline style', /\sstyle=\{\{|\sstyle="/g],
	['an inline handler', /\son[A-Z]\w*=/g],
	['an inline script', /<script(?! type="application\/ld\+json")(?![^>]*\bsrc=)/g],
]

describe('the public pages', () => {
	it('are where this test looks for them', () => {
		expect(files).toEqual(expect.arrayContaining(['app/[locale]/route.ts', 'components/document.tsx']))
	})

	it.each(FORBIDDEN)('hold no %s', (_what, pattern) => {
		expect(places(files, pattern)).toEqual([])
	})

	it('name no other site but the one to leave to', () => {
		const addresses = files.flatMap((path) => read(path).match(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z][^'"`\s)]*/gi) ?? [])
		expect([...new Set(addresses)]).toEqual([LEAVE_QUICKLY])
	})

	it('load nothing from their stylesheets', () => {
		const sheets = files.filter((path) => path.endsWith('.css'))
		expect(sheets).not.toEqual([])
		expect(places(sheets, /@import|url\(/g)).toEqual([])
	})

	// What one person sent or looks up is made for them alone, and kept nowhere.
	const personal = /^app\/\[locale\]\/(ask\/(send|look|\[code\])\/|search\/route)/

	it.each(files.filter((path) => personal.test(path) && path.endsWith('route.ts')))('%s is kept nowhere', (path) => {
		expect(read(path)).toMatch(/^export const dynamic = 'force-dynamic'$/m)
	})

	// Any of millions of choices is made when it is asked for.
	const chosen = /^app\/\[locale\]\/compare(\.csv|\.xlsx)?\//

	// What a question in the address changes (a day, a filter) is made at each request; a kept page knows no question.
	const asked = /^app\/\[locale\]\/(claims\/.*|cite\/.*|changes|sources)\/route\.ts$/

	it.each(files.filter((path) => asked.test(path)))('%s is made as it is asked for', (path) => {
		expect(read(path)).toMatch(/^export const dynamic = 'force-dynamic'$/m)
	})

	const kept = (path: string) => !personal.test(path) && !chosen.test(path) && !asked.test(path)

	it.each(files.filter((path) => /^app\/\[locale\]\/.*route\.ts$/.test(path) && kept(path)))(
		'%s is rendered once and kept',
		(path) => {
			expect(read(path)).toMatch(/^export const dynamic = 'force-static'$/m)
		},
	)

	it('have no page that is not a plain document', () => {
		const pages = files.filter((path) => /^app\/.*\/(page|layout|template|loading|error)\.[jt]sx?$/.test(path))
		expect(pages).toEqual([])
	})
})

describe.each(['sportello', 'finder'])('the script %s', (name) => {
	const script = read(`public/${name}.js`)

	it('is at most 4 KiB on the wire', () => {
		expect(gzipSync(script).byteLength).toBeLessThanOrEqual(4096)
	})

	it('asks no server for anything and keeps nothing', () => {
		expect(script).not.toMatch(/fetch\(|XMLHttpRequest|sendBeacon|WebSocket|import\(|cookie|Storage|indexedDB|https?:/)
	})
})
