import type { ReactNode } from 'react'

interface Props {
	/** The act it is sent to. */
	act: string
	/** The text of its button. */
	label: string
	hidden?: Record<string, string | undefined>
	tone?: 'main' | 'plain' | 'danger'
	children?: ReactNode
}

/** A plain form of the account pages: it works without a script, and answers with the next page. */
export function AccountForm({ act, label, hidden = {}, tone = 'main', children }: Props) {
	return (
		<form method="post" action={`/admin/auth/${act}`}>
			{Object.entries(hidden).map(([name, value]) =>
				value ? <input key={name} type="hidden" name={name} value={value} /> : null,
			)}
			{children}
			<div className="actions">
				<button type="submit" className={tone}>
					{label}
				</button>
			</div>
		</form>
	)
}
