const LARGEST_BYTES = 6 * 1024 * 1024

/** The JSON or the form fields of a request; undefined when it is neither, or too large. */
export async function readBody(request: Request): Promise<unknown> {
	const type = request.headers.get('content-type') ?? ''
	if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BYTES) return undefined
	try {
		if (type.startsWith('application/json')) return await request.json()
		const form = await request.formData()
		return Object.fromEntries(form)
	} catch {
		return undefined
	}
}
