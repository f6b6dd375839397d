import { z } from 'zod'

/** A setting that may be absent; an empty one is. */
const given = <T extends z.ZodType>(form: T) => z.preprocess((value) => value || undefined, form.optional())

const schema = z
	.object({
		DATABASE_URL: z
			.string('DATABASE_URL is missing; npm start sets it, or name your own PostgreSQL in it')
			.regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgresql://'),
		SITE_URL: z
			.url('SITE_URL must be the public address, such as https://sportello.example')
			.default('http://localhost:3000'),
		/** Shared by the web server and the jobs beside it; npm start makes one for each run. */
		REFRESH_SECRET: z.string().min(16).optional(),
		AUTH_SECRET: given(z.string().min(32, 'AUTH_SECRET must have 32 characters or more')),
		SMTP_URL: given(
			z
				.string()
				.regex(/^smtps?:\/\/[^/]/, 'SMTP_URL must be a mail server, such as smtps://user:password@mail.example:465'),
		),
		MAIL_FROM: given(z.string().regex(/@/, 'MAIL_FROM must hold an e-mail address')),
		TRUST_PROXY: given(
			z.coerce.number('TRUST_PROXY must be how many of your own web servers stand in front').int().min(0),
		),
	})
	.refine(
		({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM,
		'MAIL_FROM is missing; with SMTP_URL it names the sender',
	)

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
