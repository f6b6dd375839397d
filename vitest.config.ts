import { defineConfig } from 'vitest/config'

const alias = { '@': import.meta.dirname }

export default defineConfig({
	resolve: { alias },
	test: {
		maxWorkers: 2,
		projects: [
			{ resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
			{ resolve: { alias }, test: { name: 'rules', include: ['tests/rules/**/*.test.ts'] } },
			{
				resolve: { alias },
				test: {
					name: 'integration',
					include: ['tests/integration/**/*.test.ts'],
					globalSetup: 'tests/support/start-cluster.ts',
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
})
