import { revalidatePath } from 'next/cache'
import { refreshChangedPages } from '@/lib/editorial/refresh-changed-pages'

/** Makes anew, for their next reader, the public pages that publications changed. Only inside a request. */
export async function refreshPages(): Promise<void> {
	await refreshChangedPages((paths) => {
		if (paths.length === 0) revalidatePath('/', 'layout')
		for (const path of paths) revalidatePath(path)
	})
}
