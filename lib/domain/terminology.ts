// Replaced when the checks land.
export function findForbiddenTerms(_text: string, _language: string): { found: string; instead: string }[] {
	return []
}
