import { loadOpenCountries } from '@/lib/guidance/open-data/guides'
import { collection } from '../open-data'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = collection('countries', loadOpenCountries)
