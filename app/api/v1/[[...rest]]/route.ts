import { ROOT } from '@/lib/domain/open-data/endpoints'
import { readOnly } from '../methods'
import { problemResponse } from '../problem-response'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(() =>
	problemResponse({
		code: 'not-found',
		detail: `There is no such address; ${ROOT}/openapi.json lists those there are.`,
	}),
)
