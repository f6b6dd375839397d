import { PLACES } from './account-places'

const WITHIN_ADMIN = /^\/admin(?:[/?][\w\-./?&=%~+,:@]*)?$/

/** Where a member wanted to go before they signed in: only ever a page of the editors' area. */
export function onwardPath(wanted: string | undefined): string {
	return wanted && WITHIN_ADMIN.test(wanted) && !wanted.includes('//') && !wanted.startsWith('/admin/sign-in')
		? wanted
		: PLACES.home
}
