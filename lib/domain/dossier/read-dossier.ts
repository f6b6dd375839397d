import * as z from 'zod/mini'
import { type Dossier, emptyDossier } from './dossier'
import { frozenWork } from './frozen-work'

const dossier = z.object({
	format: z.literal('sportello-dossier'),
	version: z.literal(1),
	title: z.string(),
	introduction: z.string(),
	items: z.array(z.object({ work: frozenWork, note: z.string() })),
})

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}

/** Reads a dossier from a file or from what the device kept; null where the text is none. */
export function readDossier(text: string): Dossier | null {
	return dossier.safeParse(parsed(text)).data ?? null
}

/** What the device kept, where nothing is an empty dossier; null where what it kept cannot be read. */
export const readKept = (text: string | null): Dossier | null => (text === null ? emptyDossier() : readDossier(text))

/** A dossier as a file, for its owner to keep. */
export const writeDossier = (of: Dossier): string => `${JSON.stringify(of, null, '\t')}\n`
