import { useEffect } from 'react'
import type { Autosaver } from './autosaver'

/** Loses nothing that is typed: saves when the page is hidden, again when the line is back, and warns of leaving. */
export function useSaveGuards<T>(saver: Autosaver<T>, isUnsaved: boolean): void {
	useEffect(() => {
		const retry = () => saver.retry()
		const saveNow = () => {
			if (document.visibilityState === 'hidden') saver.flush()
		}
		addEventListener('online', retry)
		document.addEventListener('visibilitychange', saveNow)
		return () => {
			removeEventListener('online', retry)
			document.removeEventListener('visibilitychange', saveNow)
			saver.stop()
		}
	}, [saver])

	useEffect(() => {
		if (!isUnsaved) return
		const warn = (event: BeforeUnloadEvent) => event.preventDefault()
		addEventListener('beforeunload', warn)
		return () => removeEventListener('beforeunload', warn)
	}, [isUnsaved])
}
