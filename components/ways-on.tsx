/** Where a page that has nothing to show leads on to. */
export function WaysOn({ ways }: { ways: { name: string; href: string }[] }) {
	return (
		<ul className="choices">
			{ways.map(({ name, href }) => (
				<li key={href}>
					<a href={href}>
						<strong>{name}</strong>
					</a>
				</li>
			))}
		</ul>
	)
}
