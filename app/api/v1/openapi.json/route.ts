import { siteAddress } from '@/app/public-page'
import { openApiDocument } from '@/lib/domain/open-data/openapi'
import { answerWith } from '../answer-with'
import { readOnly } from '../methods'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly((request: Request) =>
	answerWith(request, openApiDocument(siteAddress())),
)
