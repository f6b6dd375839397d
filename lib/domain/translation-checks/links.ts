import { differenceOf } from './difference'
import type { BlockCheck } from './finding'

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const WEB =
	/(?:https?:\/\/|www\.)[\w\-./?=&%#~:+@]+[\w/]|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:it|eu|org|net|com|info|int|gov)(?:\/[\w\-./?=&%#~]*)?(?![\w@.-])/g

function linksIn(text: string): string[] {
	const mails = text.match(MAIL) ?? []
	return [...mails, ...(text.replace(MAIL, ' ').match(WEB) ?? [])]
}

/** Finds web and mail addresses that only one of the two texts has. */
export const checkLinks: BlockCheck = ({ source, text }) => differenceOf(linksIn(source), linksIn(text))
