import type { ContentForm } from '../form'
import { checklistsForm } from './checklists'
import { claimsForm } from './claims'
import { deadlinesForm } from './deadlines'
import { gapsForm } from './gaps'
import { guideForm } from './guide'
import { ratificationsForm } from './ratifications'
import { servicesForm } from './services'
import { sourcesForm } from './sources'
import { termsForm } from './terms'
import { transitionsForm } from './transitions'

/** Every kind of content file. The first whose path fits reads the file. */
export const CONTENT_FORMS: readonly ContentForm[] = [
	sourcesForm,
	ratificationsForm,
	gapsForm,
	termsForm,
	checklistsForm,
	deadlinesForm,
	transitionsForm,
	servicesForm,
	guideForm,
	claimsForm,
]
