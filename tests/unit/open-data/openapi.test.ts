import { validate } from '@readme/openapi-parser'
import { describe, expect, it } from 'vitest'
import { ENDPOINTS, type EndpointName } from '@/lib/domain/open-data/endpoints'
import { openApiDocument } from '@/lib/domain/open-data/openapi'
import { PROBLEMS } from '@/lib/domain/open-data/problem'

const SITE = 'https://sportello.example'
const made = JSON.parse(JSON.stringify(openApiDocument(SITE)))
const names = Object.keys(ENDPOINTS) as EndpointName[]

const isValid = async (document: object) => (await validate(structuredClone(document) as never)).valid

/** Every place of a document that names another. */
function refsOf(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : refsOf(inner)))
}

const at = (ref: string) =>
	ref
		.slice(2)
		.split('/')
		.reduce((value, key) => value?.[key], made)

describe('the description of the open data', () => {
	it('is OpenAPI 3.1, says a public validator', async () => {
		expect(made.openapi).toMatch(/^3\.1\./)
		expect(await isValid(made)).toBe(true)
	})

	it.each([
		['a refusal without a description', (d: typeof made) => delete d.components.responses.Problem400.description],
		['a parameter without a name', (d: typeof made) => delete d.paths['/claims'].get.parameters[0].name],
		[
			'a part of an address that is not described',
			(d: typeof made) => d.paths['/claims/{slug}'].get.parameters.shift(),
		],
		['a name that leads nowhere', (d: typeof made) => delete d.components.schemas.Citation],
	])('would not be with %s', async (_what, damage) => {
		const damaged = structuredClone(made)
		damage(damaged)
		expect(await isValid(damaged)).toBe(false)
	})

	it('names nothing that is not in it', () => {
		const refs = refsOf(made)
		expect(refs.length).toBeGreaterThan(100)
		expect(refs.filter((ref) => at(ref) === undefined)).toEqual([])
	})

	it.each(names)('describes %s with its schema, its parameters and its refusals', (name) => {
		const { path, query, parameters } = ENDPOINTS[name]
		const { get, ...others } = made.paths[path]
		expect(others).toEqual({})
		expect(get.operationId).toBe(name)
		const asked = get.parameters.map((parameter: { name: string }) => parameter.name)
		expect(asked).toEqual([...Object.keys(parameters), ...Object.keys(query.shape)])
		expect(get.responses['200'].content['application/json'].schema.$ref).toMatch(/^#\/components\/schemas\/\w+$/)
		expect(Object.keys(get.responses)).toEqual(expect.arrayContaining(['304', '400', '405', '500']))
		expect('404' in get.responses).toBe(Object.keys(parameters).length > 0)
	})

	it('states the licence, in itself and in every answer', () => {
		expect(made.info.license.identifier).toBe('EUPL-1.2')
		for (const name of names) {
			const ref = made.paths[ENDPOINTS[name].path].get.responses['200'].content['application/json'].schema.$ref
			expect(at(ref).properties.licence.properties.id.const, name).toBe('EUPL-1.2')
			expect(at(ref).required, name).toContain('licence')
		}
	})

	it('lets a verification be null, and never leaves it out', () => {
		const claim = made.components.schemas.Claim
		expect(claim.properties.verification.anyOf).toContainEqual({ type: 'null' })
		expect(claim.required).toContain('verification')
	})

	it('takes pages of 1 to 100 things', () => {
		const limit = made.paths['/claims'].get.parameters.find(({ name }: { name: string }) => name === 'limit')
		expect(limit.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 100, default: 50 })
	})

	it('tells the statuses of every refusal', () => {
		const statuses = Object.values(PROBLEMS).map(({ status }) => `Problem${status}`)
		expect(Object.keys(made.components.responses).sort()).toEqual([...new Set(statuses)].sort())
	})
})
