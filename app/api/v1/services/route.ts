import { loadOpenServices } from '@/lib/guidance/open-data/services'
import { collection } from '../open-data'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = collection('services', loadOpenServices)
