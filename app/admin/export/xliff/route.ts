import { currentActor } from '@/lib/auth/current-actor'
import { isTargetLanguage } from '@/lib/domain/languages'
import { translationListQuery } from '@/lib/domain/translation-list'
import { exportEntry, exportList } from '@/lib/editorial/read/xliff-export'

export const dynamic = 'force-dynamic'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const plain = (text: string, status: number) =>
	new Response(`${text}\n`, { status, headers: { 'cache-control': 'no-store', 'content-type': 'text/plain' } })

/** Gives one entry, or the list that the address names, as a file for translators' own tools. */
export async function GET(request: Request): Promise<Response> {
	const actor = await currentActor(request.headers)
	if (!actor?.secondFactor) return plain('not signed in', 401)
	const asked = Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ''))
	const { language = '', entry } = asked
	if (!isTargetLanguage(language) || (entry !== undefined && !UUID.test(entry))) return plain('not found', 404)
	const version = asked.version === '2.0' ? '2.0' : '1.2'
	const file = entry
		? await exportEntry(version, language, entry)
		: await exportList(version, language, translationListQuery.parse(asked))
	if (file === null) return plain('not found', 404)
	return new Response(file, {
		headers: {
			'content-type': 'application/xliff+xml; charset=utf-8',
			'content-disposition': `attachment; filename="sportello-${language}.xlf"`,
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
		},
	})
}
