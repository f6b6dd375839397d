import { existsSync, readFileSync } from 'node:fs'

export interface Tally {
	passed: number
	failed: number
}

/** A runner that ended badly counts as a failure even when no test of it did. */
function settle(passed: number, failed: number, exitCode: number): Tally {
	return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}

const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

export function countVitest(file: string, exitCode: number): Tally {
	const report = read(file)
	return settle(report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + (report?.numPendingTests ?? 0), exitCode)
}

/** A skipped or flaky browser test counts as failed: none is allowed here. */
export function countPlaywright(file: string, exitCode: number): Tally {
	const stats = read(file)?.stats
	return settle(stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0), exitCode)
}
