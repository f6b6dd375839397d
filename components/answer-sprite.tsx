/** The shapes of the answers, of what became of their verification and of their dates, drawn once per page and used by reference. They stay apart in black and white. */
export function AnswerSprite() {
	return (
		<svg className="sprite" aria-hidden="true" focusable="false">
			<symbol id="mark-yes" viewBox="0 0 16 16">
				<circle cx="8" cy="8" r="8" />
				<path d="M4 8.5l2.7 2.7L12 5.6" className="cut" />
			</symbol>
			<symbol id="mark-conditional" viewBox="0 0 16 16">
				<circle cx="8" cy="8" r="7" className="line" />
				<path d="M8 1a7 7 0 0 1 0 14z" />
			</symbol>
			<symbol id="mark-limited" viewBox="0 0 16 16">
				<path d="M8 1.5l7 12.5H1z" className="line" />
				<path d="M8 6v3.6M8 11.2v1.2" className="line" />
			</symbol>
			<symbol id="mark-no" viewBox="0 0 16 16">
				<path d="M1 1h14v14H1z" />
				<path d="M4.8 4.8l6.4 6.4M11.2 4.8l-6.4 6.4" className="cut" />
			</symbol>
			<symbol id="mark-unknown" viewBox="0 0 16 16">
				<circle cx="8" cy="8" r="7" className="line" />
				<path d="M5.8 6.2a2.2 2.2 0 1 1 3 2.1c-.6.3-.8.6-.8 1.3M8 11.3v1.2" className="line" />
			</symbol>
			<symbol id="mark-gap" viewBox="0 0 16 16">
				<circle cx="8" cy="8" r="7" className="line dashes" />
			</symbol>
			<symbol id="mark-unverified" viewBox="0 0 16 16">
				<path d="M8 1l7 7-7 7-7-7z" className="line dashes" />
			</symbol>
			<symbol id="mark-verified" viewBox="0 0 16 16">
				<path d="M2 1h12v8l-6 6-6-6z" />
				<path d="M4.8 6.6l2.3 2.3L11.4 4.6" className="cut" />
			</symbol>
			<symbol id="mark-due" viewBox="0 0 16 16">
				<circle cx="8" cy="8" r="7" className="line" />
				<path d="M8 3.8V8l3 1.8" className="line" />
			</symbol>
			<symbol id="mark-overdue" viewBox="0 0 16 16">
				<path d="M8 0l8 8-8 8-8-8z" />
				<path d="M8 4v5M8 10.6v1.6" className="cut" />
			</symbol>
			<symbol id="mark-over" viewBox="0 0 16 16">
				<path d="M2 0h12v2l-4.5 6 4.5 6v2H2v-2l4.5-6L2 2z" />
			</symbol>
			<symbol id="mark-dated" viewBox="0 0 16 16">
				<path d="M1.5 3h13v11.5h-13zM1.5 6.8h13M5 0.8v4M11 0.8v4" className="line" />
			</symbol>
		</svg>
	)
}
