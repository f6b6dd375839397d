import { build } from 'esbuild'

/** Makes the scripts of public pages that share rules with the server: one file each, with all they need inside. */
export async function bundleScripts(): Promise<void> {
	await build({
		entryPoints: ['lib/device/search.ts'],
		outfile: 'public/search.js',
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2020',
		logLevel: 'warning',
	})
}
