import { encode } from 'uqr'

const MARGIN = 4

/** A QR code drawn in the page itself, so that its secret is in no address. Dark on light in every theme. */
export function QrCode({ text, label }: { text: string; label: string }) {
	const { data, size } = encode(text, { ecc: 'M', border: MARGIN })
	const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
	return (
		<svg className="qr" viewBox={`0 0 ${size} ${size}`} width={240} height={240} role="img" aria-label={label}>
			<rect width={size} height={size} fill="#fff" />
			<path d={squares} fill="#000" shapeRendering="crispEdges" />
		</svg>
	)
}
