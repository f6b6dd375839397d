import type { TranslationDesk } from '@/lib/editorial/read/translation-desk'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { languageName } from '@/lib/i18n/translator'
import { EntryPlace } from './entry-place'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	desk: TranslationDesk
}

/** Which entry is on the desk, where its translation stands, and the ways from here. */
export function DeskHeading({ t, language, desk }: Props) {
	const { entry, open, readers, returned } = desk
	const target = languageName(language, desk.language)
	return (
		<>
			<p className="quiet">
				<a href={adminAddress.translations(desk.language)}>{t('translate.listOf', { language: target })}</a>
			</p>
			<h1>{t('translate.deskTitle', { language: target })}</h1>
			<EntryPlace t={t} language={language} entry={entry} />
			{open ? (
				<p className="notice">
					{t('translate.openBy', { name: open.author })} {open.method === 'machine' ? t('translate.openMachine') : null}{' '}
					{open.number === entry.number ? null : t('translate.openOlder', { number: open.number, now: entry.number })}
				</p>
			) : null}
			{returned && !open ? (
				<div className="notice">
					<p>{t('translate.returned', { name: returned.reviewer })}</p>
					<blockquote dir="auto">{returned.comment}</blockquote>
				</div>
			) : null}
			{desk.method === 'machine' && !open ? <p className="notice">{t('translate.machineNote')}</p> : null}
			<p>
				{readers
					? readers.method === 'machine' && readers.reviewedBy === null
						? t('translate.readersMachine')
						: t('translate.readersHuman', { name: readers.reviewedBy ?? '—' })
					: t('translate.readersNone')}{' '}
				{desk.savedBy && !open ? t('translate.savedBy', { name: desk.savedBy }) : null}
			</p>
			<p className="actions">
				<a
					className="button"
					href={adminAddress.preview(entry.id, desk.language, desk.version > 0 || open ? { translation: 'draft' } : {})}
				>
					{t('translate.preview')}
				</a>
				<a className="button" href={adminAddress.exportXliff({ entry: entry.id, language: desk.language })}>
					{t('translate.exportOne')}
				</a>
				<a href={adminAddress.entry(entry.id)}>{t('translate.entryPage')}</a>
			</p>
			{desk.mine && !open ? <p className="quiet">{t('translate.keys')}</p> : null}
		</>
	)
}
