/** The name of a claim inside its topic's page: `it/refugee/health/2` is `health-2`. */
export function anchorOf(claim: string): string {
	return claim.split('/').slice(2).join('-')
}
