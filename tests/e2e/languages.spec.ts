import { type APIRequestContext, expect, test } from '@playwright/test'
import { LANGUAGE_CODES } from '@/lib/domain/languages'
import { TOPICS } from '@/lib/domain/topics'
import { messagesOf } from '@/lib/i18n/messages'

test.use({ javaScriptEnabled: false })

const CORE = ['irregular-situation', 'asylum-seeker']

/** A block that stands in another language than the page: English where nobody translated it. */
const FOREIGN = /<span lang="[a-z]{2}" dir="[a-z]{3}" class="foreign">([^<]*)/g

async function foreignBlocks(request: APIRequestContext, path: string): Promise<string[]> {
	const response = await request.get(path)
	expect(response.status(), path).toBe(200)
	return [...(await response.text()).matchAll(FOREIGN)].map(([, words]) => `${path}: ${words}`)
}

async function italianGuides(request: APIRequestContext, language: string): Promise<string[]> {
	const html = await (await request.get(`/${language}/it`)).text()
	const found = [...html.matchAll(new RegExp(`href="(/${language}/it/[a-z-]+(?:/[a-z-]+)?)[#"]`, 'g'))]
	return [...new Set(found.map(([, path = '']) => path))]
}

for (const language of ['it', 'fr', 'es', 'ar']) {
	test(`no page of Italy has an English block in ${language}`, async ({ request }) => {
		const paths = await italianGuides(request, language)
		expect(paths.filter((path) => path.split('/').length === 4)).toHaveLength(18)
		expect(paths.filter((path) => path.split('/').length === 5)).toHaveLength(18 * TOPICS.length)
		for (const path of [`/${language}/it`, `/${language}/services`, `/${language}/glossary`, ...paths]) {
			const foreign = await foreignBlocks(request, path)
			// The glossary also explains words of countries that nobody has translated yet.
			if (!path.endsWith('/glossary')) expect(foreign).toEqual([])
		}
	})
}

for (const language of LANGUAGE_CODES.filter((code) => code !== 'en')) {
	test(`the two core guides have no English block in ${language}, and say that nobody reviewed them`, async ({
		request,
	}) => {
		for (const status of CORE) {
			const guide = `/${language}/it/${status}`
			for (const path of [guide, ...TOPICS.map((topic) => `${guide}/${topic}`)]) {
				expect(await foreignBlocks(request, path)).toEqual([])
				const html = await (await request.get(path)).text()
				expect(html).toContain(messagesOf(language).translation.unreviewed.split(/[’'"&]/)[0] ?? '')
				expect(html).not.toContain(messagesOf(language).translation.missing)
			}
		}
	})
}
