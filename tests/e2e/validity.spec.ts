import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { PAGE_KINDS } from '@/tests/support/page-kinds'

// The standard preset asks what the HTML standard asks, and nothing of style.
const validator = new HtmlValidate({ extends: ['html-validate:standard'] })

for (const locale of ['en', 'ar', 'zh']) {
	for (const [kind, path] of Object.entries(PAGE_KINDS)) {
		test(`the HTML of the ${kind} page in ${locale} is valid`, async ({ request }) => {
			const html = await (await request.get(`/${locale}${path}`)).text()
			const report = await validator.validateString(html)
			const messages = report.results.flatMap((result) => result.messages)
			expect(messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`)).toEqual([])
		})
	}
}
