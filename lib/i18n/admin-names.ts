import type { AdminTranslate } from './admin'

/** The name of a block or a field: `steps.1` is "What to do, 2". Null is the whole entry. */
export function blockName(t: AdminTranslate, key: string | null): string {
	if (key === null) return t('vocabulary.wholeEntry')
	const [field = '', index] = key.split('.')
	const name = t(`vocabulary.field-${field}`)
	return index === undefined ? name : t('vocabulary.fieldItem', { field: name, number: Number(index) + 1 })
}
