import { notFound } from 'next/navigation'

/** An address of the editors' area that leads nowhere: its own page says so, not that of the public site. */
export default function NowherePage() {
	notFound()
}
