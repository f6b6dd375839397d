/** What the page is, for search engines: data in a block that no browser runs. */
export function StructuredData({ json }: { json: string }) {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: data that we wrote, in which nothing can end the block
	return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
