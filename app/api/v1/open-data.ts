import type { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { cursorOf, type KeyedPage } from '@/lib/domain/open-data/cursor'
import { ENDPOINTS, type EndpointName, ROOT } from '@/lib/domain/open-data/endpoints'
import { LICENCE } from '@/lib/domain/open-data/licence'
import type { Pages } from '@/lib/guidance/open-data/asked'
import { findUnknownValues } from '@/lib/guidance/open-data/unknown-values'
import { answerWith } from './answer-with'
import { readOnly } from './methods'
import { pagesIn } from './pages'
import { problemResponse } from './problem-response'
import { readQuery } from './read-query'

type Query<N extends EndpointName> = z.output<(typeof ENDPOINTS)[N]['query']>

const isName = (part: string) => slug.safeParse(part.replaceAll(/%2F/gi, '/')).success

/** Answers one GET of an endpoint: reads the query, loads, and checks the answer by the schema that describes it. */
async function answer<N extends EndpointName>(
	request: Request,
	name: N,
	load: (query: Query<N>, pages: Pages) => Promise<object | null>,
): Promise<Response> {
	const endpoint = ENDPOINTS[name]
	const read = readQuery(request.url, endpoint.query)
	if ('refused' in read) return problemResponse(read.refused)
	const wrong = await findUnknownValues(read.query)
	if (wrong.length > 0) {
		return problemResponse({ code: 'bad-value', detail: 'What is asked for does not exist.', errors: wrong })
	}
	const { language } = read.query
	const loaded = await load(read.query as Query<N>, pagesIn(language))
	if (!loaded) {
		return problemResponse({
			code: 'not-found',
			detail: `Nothing is published under this name; see ${ROOT}/openapi.json.`,
		})
	}
	return answerWith(request, endpoint.answer.parse({ licence: LICENCE, language, ...loaded }))
}

/** Runs a handler; a bug is written to the log of the server and told to the client without its details. */
async function orFailure(handler: () => Promise<Response>): Promise<Response> {
	try {
		return await handler()
	} catch (error) {
		console.error(error)
		return problemResponse({ code: 'failure', detail: 'Something went wrong here. Try again in a minute.' })
	}
}

/** The handlers of a list. */
export function collection<N extends EndpointName>(
	name: N,
	load: (query: Query<N>, pages: Pages) => Promise<KeyedPage<object>>,
) {
	return readOnly((request: Request) =>
		orFailure(() =>
			answer(request, name, async (query, pages) => {
				const { items, next } = await load(query, pages)
				return { items, cursor: next === null ? null : cursorOf(next) }
			}),
		),
	)
}

/** The handlers of one thing, which the rest of the address names. */
export function thing<N extends EndpointName, P extends Record<string, string | string[]>>(
	name: N,
	load: (params: P, language: string, pages: Pages) => Promise<object | null>,
) {
	return readOnly((request: Request, { params }: { params: Promise<P> }) =>
		orFailure(() =>
			answer(request, name, async ({ language }, pages) => {
				const named = await params
				// What can be the name of nothing is not there; the database need not see it.
				if (!Object.values(named).flat().every(isName)) return null
				const item = await load(named, language, pages)
				return item && { item }
			}),
		),
	)
}
