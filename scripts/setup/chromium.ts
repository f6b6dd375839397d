import { existsSync } from 'node:fs'
import { runCommand } from './run-command.mjs'
import { Refusal, say } from './say.mjs'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
// Scripts of the thirteen languages, so that pages and PDFs show them.
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk']
const NOTO_ARABIC = '/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf'

const installed = () => SYSTEM.find((path) => existsSync(path))

async function installOnDebian(): Promise<boolean> {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
	say('Installing Chromium and fonts for the browser tests')
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	await runCommand('apt-get', ['update', '-q'], { quiet: true, env })
	const args = ['install', '-y', '-q', '--no-install-recommends', ...DEBIAN_PACKAGES]
	return (await runCommand('apt-get', args, { quiet: true, env })) === 0
}

/** Finds or installs a Chromium: Debian's where there is one, Playwright's own otherwise (null means that one). */
export async function ensureChromium(): Promise<string | null> {
	const found = installed()
	if (found && existsSync(NOTO_ARABIC)) return found
	if (await installOnDebian()) return installed() ?? null
	if (found) return found
	say('Downloading Chromium for the browser tests')
	const cli = 'node_modules/@playwright/test/cli.js'
	if ((await runCommand(process.execPath, [cli, 'install', 'chromium'])) === 0) return null
	throw new Refusal(
		'No Chromium could be found or installed for the browser tests.',
		'install Chromium and the Noto fonts (Debian: apt-get install chromium fonts-noto-core fonts-noto-cjk).',
	)
}
