import { loadOpenClaims } from '@/lib/guidance/open-data/claims'
import { collection } from '../open-data'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = collection('claims', loadOpenClaims)
