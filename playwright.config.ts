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
	use: {
		baseURL: `http://localhost:${process.env.E2E_PORT || 3210}`,
		launchOptions: {
			executablePath,
			args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-background-networking', '--no-first-run'],
		},
	},
})
