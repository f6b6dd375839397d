import { z } from 'zod'
import { ENDPOINTS, type EndpointName, ROOT } from './endpoints'
import { LICENCE } from './licence'
import { NAMED } from './named'
import { PROBLEMS, problem } from './problem'

const STATUSES = [...new Set(Object.values(PROBLEMS).map(({ status }) => status))]

const refTo = (id: string) => `#/components/schemas/${id}`

/** The schemas of the answers as JSON Schema: the same that check every answer on its way out. */
function schemas() {
	const described = z.toJSONSchema(NAMED, { uri: refTo }).schemas
	return Object.fromEntries(Object.entries(described).map(([id, { $schema, $id, ...schema }]) => [id, schema]))
}

const idOf = (schema: z.ZodType) => NAMED.get(schema)?.id ?? ''

function queryParameters(query: z.ZodObject) {
	const { properties = {} } = z.toJSONSchema(query, { io: 'input' })
	return Object.entries(properties).map(([name, property]) => {
		const { description, ...schema } = property as { description?: string }
		return { name, in: 'query', required: false, description, schema }
	})
}

const pathParameters = (parameters: Record<string, string>) =>
	Object.entries(parameters).map(([name, description]) => ({
		...{ name, in: 'path', required: true, description },
		schema: { type: 'string' },
	}))

function refusals(isThing: boolean) {
	const met = STATUSES.filter((status) => isThing || status !== 404)
	return Object.fromEntries(met.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]))
}

function operationOf(name: EndpointName) {
	const { summary, query, parameters, answer } = ENDPOINTS[name]
	const isThing = Object.keys(parameters).length > 0
	return {
		operationId: name,
		summary,
		parameters: [...pathParameters(parameters), ...queryParameters(query)],
		responses: {
			'200': {
				description: summary,
				headers: { ETag: { $ref: '#/components/headers/ETag' } },
				content: { 'application/json': { schema: { $ref: refTo(idOf(answer)) } } },
			},
			'304': { description: 'Nothing changed since the answer whose ETag you sent in If-None-Match.' },
			...refusals(isThing),
		},
	}
}

function problemResponses() {
	const content = { 'application/problem+json': { schema: { $ref: refTo(idOf(problem)) } } }
	return Object.fromEntries(
		STATUSES.map((status) => {
			const titles = Object.values(PROBLEMS).filter((kind) => kind.status === status)
			return [`Problem${status}`, { description: titles.map(({ title }) => title).join(' or '), content }]
		}),
	)
}

/** The description of the open data as OpenAPI 3.1, for a site. */
export function openApiDocument(site: string) {
	return {
		openapi: '3.1.1',
		info: {
			title: 'Sportello open data',
			version: '1.0.0',
			summary: 'What migrants, refugees and asylum seekers are entitled to, with the law behind every sentence.',
			description:
				'Read only, no key, no account, nothing about you is recorded. Only what is published is here. A claim whose `verification` is null was verified by no law clinic: whoever shows it must say so. It is general information, not legal advice.',
			license: { name: 'European Union Public Licence 1.2', identifier: LICENCE.id },
		},
		servers: [{ url: `${site}${ROOT}` }],
		security: [],
		paths: Object.fromEntries(
			(Object.keys(ENDPOINTS) as EndpointName[]).map((name) => [ENDPOINTS[name].path, { get: operationOf(name) }]),
		),
		components: {
			schemas: schemas(),
			responses: problemResponses(),
			headers: {
				ETag: {
					description: 'Send it back in If-None-Match to be told that nothing changed.',
					schema: { type: 'string' },
				},
			},
		},
	}
}
