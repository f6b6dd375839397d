import type { Flaw } from './content-error'
import { flawAt } from './flaw-at'
import type { YamlFile } from './yaml-file'

/**
 * Compares what a file says of itself with what its path says (the named groups of its path).
 * Where the two differ, an export would write other facets, or another file, than was read (invariant 11).
 */
export function checkHeader(file: YamlFile, named: Record<string, string | undefined>): Flaw[] {
	const header = file.data as Record<string, unknown>
	return Object.entries(named)
		.filter(([name, value]) => header[name] !== value)
		.map(([name, value]) => flawAt(file, [name], `says ${header[name]}, but the path says ${value ?? 'none'}`))
}
