import { loadOpenRatifications } from '@/lib/guidance/open-data/law'
import { collection } from '../open-data'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = collection('ratifications', loadOpenRatifications)
