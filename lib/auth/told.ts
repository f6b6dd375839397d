import { z } from 'zod'
import { NOTICES, PROBLEMS } from './reply'

const NAME = 'sportello.told'
const SECONDS = 60

const told = z.object({
	problem: z.enum(PROBLEMS).optional(),
	notice: z.enum(NOTICES).optional(),
	field: z.string().max(40).optional(),
	/** The page that this is for: no other tells it. */
	at: z.string().max(300),
	keep: z.record(z.string(), z.string().max(300)).optional(),
})

/** What the last form has to say to the page that comes next. */
export type Told = z.infer<typeof told>

/** The cookie that carries it there, so that no address holds what somebody typed. */
export function tellingCookie(what: Told, secure: boolean): string {
	const value = Buffer.from(JSON.stringify(what)).toString('base64url')
	return `${NAME}=${value}; Path=/admin; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** What there is to tell on a page; nothing where the cookie is for another one or makes no sense. */
export function readTold(headers: Headers, at: string): Told | null {
	const value = new RegExp(`(?:^|;\\s*)${NAME.replace('.', '\\.')}=([\\w-]+)`).exec(headers.get('cookie') ?? '')?.[1]
	if (!value) return null
	try {
		const read = told.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString()))
		return read.success && read.data.at === at ? read.data : null
	} catch {
		return null
	}
}
