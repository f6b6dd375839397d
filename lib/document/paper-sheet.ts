import { type Stylesheet, sealed } from './stylesheet'

/** A sheet of A4 with the margins that `@page` gives it in print, on a desk. */
const SHEET =
	'html{background:#77746c}body{inline-size:210mm;max-inline-size:none;min-block-size:297mm;margin:8mm auto;padding:16mm 15mm 18mm;background:#fff;box-shadow:0 2px 12px #0006}'

/** The stylesheet of a page as paper shows it, on screen: its rules for print hold everywhere. */
export function paperSheet({ css }: Stylesheet): Stylesheet {
	return sealed(css.replaceAll('@media print {', '@media all {') + SHEET)
}
