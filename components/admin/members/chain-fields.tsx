import { CHAIN_STEPS, type ChainStep } from '@/lib/domain/chain'
import type { AdminTranslate } from '@/lib/i18n/admin'

/** The checks that a clinic asks of its members' texts. */
export function ChainFields({ t, chain = CHAIN_STEPS }: { t: AdminTranslate; chain?: readonly ChainStep[] }) {
	return (
		<fieldset className="ticks">
			<legend>{t('members.chain')}</legend>
			<p className="quiet">{t('members.chainHelp')}</p>
			{CHAIN_STEPS.map((step) => (
				<label key={step}>
					<input type="checkbox" name="chain[]" value={step} defaultChecked={chain.includes(step)} />{' '}
					{t(`members.chain-${step}`)}
				</label>
			))}
		</fieldset>
	)
}
