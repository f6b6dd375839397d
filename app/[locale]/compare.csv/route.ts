import { csvFile } from '@/lib/document/csv-file'
import { comparisonFile } from '../compare/comparison-file'

export const dynamic = 'force-dynamic'

export const GET = comparisonFile({ type: 'text/csv; charset=utf-8', name: 'sportello-compare.csv' }, csvFile)
