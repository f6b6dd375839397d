import { defineConfig } from '@playwright/test'

const executablePath = process.env.CHROMIUM_PATH || undefined
const isRoot = process.getuid?.() === 0

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/support/start-site.ts',
	outputDir: 'test-results',
	workers: 1,
	forbidOnly: true,
	timeout: 60_000,
	// Readers' pages first, on the guidance as it comes: editors change it.
	projects: [
		{ name: 'public', testIgnore: /admin-/ },
		{ name: 'admin', testMatch: /admin-/ },
	],
	use: {
		baseURL: `http://localhost:${process.env.E2E_PORT || 3210}`,
		launchOptions: {
			executablePath,
			args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-background-networking', '--no-first-run'],
		},
	},
})
