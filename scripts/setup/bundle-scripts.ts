import { type BuildOptions, build } from 'esbuild'

/** The scripts of single pages, and what the dossier loads when it is to write a Word document. */
const SCRIPTS: BuildOptions[] = [
	{ entryPoints: { search: 'lib/device/search.ts', keep: 'lib/device/keep.ts', dossier: 'lib/device/dossier.ts' } },
	{ entryPoints: { 'dossier-docx': 'lib/device/docx.ts' }, format: 'esm' },
]

/** Makes the scripts of public pages that share rules with the server: one file each, with all they need inside. */
export async function bundleScripts(): Promise<void> {
	for (const scripts of SCRIPTS) {
		await build({
			...{ outdir: 'public', bundle: true, minify: true, target: 'es2022', logLevel: 'warning', format: 'iife' },
			...scripts,
		})
	}
}
