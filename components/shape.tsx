/** A shape of the sprite, for the eye alone: the words beside it say the same. */
export function Shape({ name }: { name: string }) {
	return (
		<svg aria-hidden="true" focusable="false">
			<use href={`#mark-${name}`} />
		</svg>
	)
}
