import { statfsSync } from 'node:fs'
import { Refusal } from './say.mjs'

const MEGABYTE = 1024 * 1024

/** Refuses a Node older than package.json asks for. */
export function checkNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number)
	if (major > 20 || (major === 20 && minor >= 19)) return
	throw new Refusal(
		`Sportello needs Node 20.19 or newer; this is Node ${version}.`,
		'install a newer Node (24 is best), then run the same command again.',
	)
}

/** Refuses to begin work that would fill the disk; `needed` is in megabytes. */
export function checkDisk(needed, folder = process.cwd()) {
	const { bavail, bsize } = statfsSync(folder)
	const free = Math.floor((bavail * bsize) / MEGABYTE)
	if (free >= needed) return
	throw new Refusal(
		`Only ${free} MB are free on the disk of ${folder}; this step needs ${needed} MB.`,
		'free some space, then run the same command again. What is done stays done.',
	)
}
