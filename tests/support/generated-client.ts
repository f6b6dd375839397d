import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { generateApi } from 'swagger-typescript-api'

const FOLDER = join(process.cwd(), 'test-results', 'open-data-client')

interface Answer {
	status: number
	data: unknown
}

type Call = (...asked: unknown[]) => Promise<Answer>

/** What a public generator makes of a description of an interface: one method for each operation, by group. */
export interface GeneratedClient {
	[group: string]: Record<string, Call>
}

/** Generates a client from a description, as whoever uses the open data would, and opens it on a site. */
export async function generateClient(description: object, baseUrl: string): Promise<GeneratedClient> {
	mkdirSync(FOLDER, { recursive: true })
	await generateApi({
		...{ spec: description as never, output: FOLDER, fileName: 'client.ts', silent: true },
		...{ httpClientType: 'fetch', moduleNameIndex: 0 },
	})
	const { Api } = await import(join(FOLDER, 'client.ts'))
	return new Api({ baseUrl })
}
