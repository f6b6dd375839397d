import { findShownLinks, recordLinkCheck, type ShownLink } from '@/lib/db/link-checks'

/** Every web address readers are shown. */
export const listShownLinks = findShownLinks

/** Writes down what came of a try to reach one. */
export const noteLinkCheck = (link: ShownLink, found: Parameters<typeof recordLinkCheck>[1]) =>
	recordLinkCheck(link, found)
