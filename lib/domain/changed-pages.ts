/** The public addresses that a publication changes; none means every page. */
export function changedPages(
	_entry: { kind: string; country: string | null; status: string | null; topic: string | null; sources: string[] },
	_languages: readonly string[],
): string[] {
	return []
}
