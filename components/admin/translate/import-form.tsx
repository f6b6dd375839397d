'use client'

import { type FormEvent, useState } from 'react'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { useAdminTexts } from '../admin-texts'
import { type Answer, callVerb } from '../call-verb'
import { RefusalMessage } from '../refusal-message'
import { UntilReady } from '../until-ready'
import { readBase64 } from './file-bytes'
import { type Choice, type ImportConflict, ImportConflicts } from './import-conflicts'

interface Props {
	languages: { code: string; name: string }[]
}

interface Taken {
	drafts: { entry: string; key: string; blocks: number }[]
	same: number
}

interface Chosen {
	language: string
	file: string
}

/** Larger files do not fit through the door; a file of 500 entries is smaller. */
const LARGEST_MEGABYTES = 4

function Done({ taken, language }: { taken: Taken; language: string }) {
	const { t } = useAdminTexts()
	const blocks = taken.drafts.reduce((sum, draft) => sum + draft.blocks, 0)
	return (
		<div className="done" role="status">
			<p>{t('translate.importDone', { entries: taken.drafts.length, blocks })}</p>
			{taken.same > 0 ? <p>{t('translate.importSame', { count: taken.same })}</p> : null}
			<ul>
				{taken.drafts.map(({ entry, key }) => (
					<li key={entry}>
						<a href={adminAddress.translate(entry, language)}>{key}</a>
					</li>
				))}
			</ul>
		</div>
	)
}

/** Why a file was refused, in words. */
function Damaged({ detail }: { detail: unknown }) {
	const { t } = useAdminTexts()
	const { reason, ...values } = detail as { reason: string } & Record<string, string | number>
	return (
		<p>
			{t('translate.importDamaged')} {t(`xliff.${reason}`, values)}
		</p>
	)
}

/** Takes a translator's file, and shows what became of it. */
export function ImportForm({ languages }: Props) {
	const { t } = useAdminTexts()
	const [busy, setBusy] = useState(false)
	const [chosen, setChosen] = useState<Chosen | null>(null)
	const [answer, setAnswer] = useState<Answer<Taken> | null>(null)
	const [tooLarge, setTooLarge] = useState(false)

	async function bring(file: Chosen, settled: Choice[]) {
		setBusy(true)
		setAnswer(await callVerb<Taken>('import-xliff', { ...file, settled }))
		setBusy(false)
	}
	async function send(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		if (busy) return
		const data = new FormData(event.currentTarget)
		const file = data.get('file') as File
		const isTooLarge = file.size > LARGEST_MEGABYTES * 1024 * 1024
		setTooLarge(isTooLarge)
		setAnswer(null)
		if (isTooLarge) return
		const next = { language: String(data.get('language')), file: await readBase64(file) }
		setChosen(next)
		await bring(next, [])
	}

	const conflicts =
		answer && !answer.ok && answer.code === 'conflict'
			? (answer.detail as { conflicts: ImportConflict[] }).conflicts
			: null
	return (
		<>
			<form onSubmit={send}>
				<UntilReady>
					<div className="field">
						<label htmlFor="import-language">{t('translate.language')}</label>
						<select id="import-language" name="language" required>
							{languages.map(({ code, name }) => (
								<option key={code} value={code}>
									{name}
								</option>
							))}
						</select>
					</div>
					<div className="field">
						<label htmlFor="import-file">{t('translate.importFile')}</label>
						<input id="import-file" name="file" type="file" accept=".xlf,.xliff,application/xliff+xml" required />
					</div>
					<button type="submit" className="main" aria-disabled={busy}>
						{t('translate.importSend')}
					</button>
				</UntilReady>
			</form>
			<div aria-live="polite">
				{tooLarge ? <p className="refusal">{t('translate.importTooLarge', { size: LARGEST_MEGABYTES })}</p> : null}
				{answer?.ok && chosen ? <Done taken={answer.value} language={chosen.language} /> : null}
				{answer && !answer.ok && !conflicts ? (
					<>
						<RefusalMessage t={t} refusal={{ code: answer.code }} />
						{answer.code === 'file-damaged' ? <Damaged detail={answer.detail} /> : null}
					</>
				) : null}
			</div>
			{conflicts && chosen ? (
				<ImportConflicts
					key={JSON.stringify(conflicts)}
					conflicts={conflicts}
					language={chosen.language}
					busy={busy}
					onSettle={(choices) => bring(chosen, choices)}
				/>
			) : null}
		</>
	)
}
