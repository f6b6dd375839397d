import { loadOpenChanges } from '@/lib/guidance/open-data/changes'
import { collection } from '../open-data'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = collection('changes', loadOpenChanges)
