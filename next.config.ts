import type { NextConfig } from 'next'

const config: NextConfig = {
	poweredByHeader: false,
	// Rendered pages live in memory only: a restart after an import or an upgrade never serves an old page.
	experimental: { isrFlushToDisk: false },
	cacheMaxMemorySize: 200 * 1024 * 1024,
	serverExternalPackages: ['pg'],
	// npm test checks the types; a start need not do it again.
	typescript: { ignoreBuildErrors: true },
	devIndicators: false,
}

export default config
