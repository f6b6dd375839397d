import { ensureBuilt } from './setup/build'
import { ensureChromium } from './setup/chromium'
import { runCommand } from './setup/run-command.mjs'
import { say } from './setup/say.mjs'
import { countPlaywright, countVitest, type Tally } from './test-tally'

const bin = (path: string) => `node_modules/${path}`

/** A check that passes or fails as a whole. */
async function check(name: string, args: string[]): Promise<Tally> {
	say(name)
	const code = await runCommand(process.execPath, args)
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function vitest(): Promise<Tally> {
	say('Unit, rules and integration tests, on a real PostgreSQL')
	const report = '.data/vitest.json'
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
	const code = await runCommand(process.execPath, [bin('vitest/vitest.mjs'), 'run', ...reporters])
	return countVitest(report, code)
}

async function playwright(): Promise<Tally> {
	say('Browser tests, in a real Chromium')
	const executable = await ensureChromium()
	const report = '.data/playwright.json'
	const env = { ...process.env, CHROMIUM_PATH: executable ?? '', PLAYWRIGHT_JSON_OUTPUT_NAME: report }
	const args = [bin('@playwright/test/cli.js'), 'test', '--reporter=line,json']
	const code = await runCommand(process.execPath, args, { env })
	return countPlaywright(report, code)
}

/** Runs every check there is, whatever fails on the way, and closes with the line that counts. */
export async function runTests(): Promise<boolean> {
	const results = [
		await check('Format, lint and import rules', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']),
		await check('Types', [bin('typescript/bin/tsc'), '--noEmit']),
		await vitest(),
	]
	await ensureBuilt()
	results.push(await playwright())
	const passed = results.reduce((sum, result) => sum + result.passed, 0)
	const failed = results.reduce((sum, result) => sum + result.failed, 0)
	console.log(`\n${passed} passed, ${failed} failed`)
	return failed === 0
}
