import { checkCitations } from './check-citations'
import { checkNames } from './check-names'
import { checkPlaces } from './check-places'
import { checkReferenceData } from './check-reference-data'
import { checkScope } from './check-scope'
import { checkTranslations } from './check-translations'
import type { Flaw } from './content-error'
import type { ContentFolder } from './content-folder'

/** Finds what no single file can show: names that lead nowhere, two entries of one name, a file in the wrong place. */
export function checkKnowledge(folder: ContentFolder): Flaw[] {
	return [
		...checkReferenceData(folder),
		...checkPlaces(folder),
		...checkNames(folder),
		...checkScope(folder),
		...checkCitations(folder),
		...checkTranslations(folder),
	]
}
