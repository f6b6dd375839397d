import { notFound } from 'next/navigation'
import { titled } from '@/app/admin/titled'
import '@/components/admin/styles/editor.css'
import { PreviewForm } from '@/components/admin/editor/preview-form'
import { readPreviewChoices } from '@/lib/editorial/read/preview-choices'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { requireActor } from '../../../require-actor'

type Props = {
	params: Promise<{ id: string }>
	searchParams: Promise<{ locale?: string; as?: string; translation?: string }>
}

export const generateMetadata = titled('editor.previewTitle')

export default async function PreviewPage({ params, searchParams }: Props) {
	const actor = await requireActor()
	const choices = await readPreviewChoices((await params).id, await searchParams)
	if (!choices) notFound()
	const t = adminTranslator(actor.language)
	const { id, slug, locale, shape, underWay } = choices
	const query = { as: shape === 'paper' ? 'paper' : undefined, translation: underWay ? 'draft' : undefined }
	const address = adminAddress.preview(id, locale, query)
	return (
		<>
			<h1>
				{t('editor.previewTitle')}: {slug}
			</h1>
			<p>{t('editor.previewNote')}</p>
			<PreviewForm t={t} choices={choices} />
			<p className="actions">
				<a href={address} target="_blank" rel="noopener">
					{t('editor.previewAlone')}
				</a>
				<a href={adminAddress.edit(id)}>{t('editor.previewBack')}</a>
			</p>
			<iframe className={`preview-frame ${shape}`} title={t('editor.previewFrame')} src={address} />
		</>
	)
}
