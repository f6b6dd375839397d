import { z } from 'zod'

const schema = z.object({
	DATABASE_URL: z
		.string('DATABASE_URL is missing; npm start sets it, or name your own PostgreSQL in it')
		.regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgresql://'),
	SITE_URL: z
		.url('SITE_URL must be the public address, such as https://sportello.example')
		.default('http://localhost:3000'),
	/** Shared by the web server and the jobs beside it; npm start makes one for each run. */
	REFRESH_SECRET: z.string().min(16).optional(),
})

export type Environment = z.infer<typeof schema>

let checked: Environment | undefined

/** The environment, checked once. Throws an error that names each wrong variable and its remedy. */
export function environment(): Environment {
	if (checked) return checked
	const result = schema.safeParse(process.env)
	if (!result.success) throw new Error(result.error.issues.map((issue) => issue.message).join('\n'))
	checked = result.data
	return checked
}
