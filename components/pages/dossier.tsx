import { addressOf } from '@/lib/i18n/addresses'
import { ItemTemplate } from '../dossier/item-template'
import { TakeAlong } from '../dossier/take-along'
import type { Page } from '../page'
import { Trail } from '../trail'
import type { View } from '../view'

/** The words that the script says by itself; what stands in braces it fills in. */
function wordsOf({ t }: View): string {
	return JSON.stringify({
		...{ untitled: t('dossier.untitled'), note: t('dossier.note'), unverified: t('print.unverified') },
		...{ readNow: t('dossier.readNow'), checked: t('dossier.checked', { date: '{date}' }) },
		...{ takenOut: t('dossier.takenOut'), moved: t('dossier.moved'), deleted: t('dossier.deleted') },
		...{ opened: t('dossier.opened'), notOne: t('dossier.notOne'), unreadable: t('dossier.unreadable') },
		...{ cannotKeep: t('dossier.cannotKeep'), notMade: t('dossier.notMade') },
	})
}

/** The dossier: works collected into a memo. The page is the same for everybody; what is in it stays on the device. */
export function dossierPage(view: View): Page {
	const { locale, t } = view
	const title = t('dossier.title')
	return {
		title,
		description: t('dossier.lead'),
		hasForm: true,
		sheet: 'dossier',
		script: 'dossier',
		content: (
			<>
				<Trail view={view} steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: title }]} />
				<h1 className="on-screen">{title}</h1>
				<p className="lead on-screen">{t('dossier.lead')}</p>
				<div className="notice box on-screen">
					<p>{t('dossier.private')}</p>
					<p>
						<strong>{t('dossier.noClientData')}</strong>
					</p>
				</div>
				<p id="needs-script">{t('dossier.needsScript')}</p>
				<div id="dossier" data-words={wordsOf(view)} hidden>
					<h1 className="for-paper" id="memo-title">
						{t('dossier.untitled')}
					</h1>
					<div className="ask on-screen">
						<label htmlFor="name">{t('dossier.name')}</label>
						<input id="name" type="text" autoComplete="off" />
						<label htmlFor="introduction">{t('dossier.introduction')}</label>
						<textarea id="introduction" rows={4} />
						<p className="caution" id="personal" hidden>
							{t('dossier.personal')}
						</p>
					</div>
					<div className="for-paper" id="memo-introduction" />
					<p className="tools on-screen">
						<span id="told" role="status" />
						<button type="button" id="undo" hidden>
							{t('dossier.undo')}
						</button>
					</p>
					<p id="checked" className="quiet" />
					<div id="changed" className="notice box" role="status" hidden>
						<p>
							<strong>{t('dossier.changed')}</strong>
						</p>
						<ul />
					</div>
					<p id="empty" hidden>
						{t('dossier.empty')} <a href={addressOf.search(locale)}>{t('search.title')}</a> ·{' '}
						<a href={addressOf.sources(locale)}>{t('nav.sources')}</a>
					</p>
					<ol id="works" />
					<TakeAlong view={view} />
				</div>
				<ItemTemplate view={view} />
			</>
		),
	}
}
