import { xlsxFile } from '@/lib/document/xlsx-file'
import { directionOf } from '@/lib/domain/languages'
import { comparisonFile } from '../compare/comparison-file'

export const dynamic = 'force-dynamic'

const FILE = {
	type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	name: 'sportello-compare.xlsx',
}

export const GET = comparisonFile(FILE, (grid, { t, locale }) =>
	xlsxFile({ ...grid, name: t('compare.table'), isRightToLeft: directionOf(locale) === 'rtl' }),
)
