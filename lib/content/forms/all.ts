import type { ContentForm } from '../form'
import { checklistsForm } from './checklists'
import { claimsForm } from './claims'
import { gapsForm } from './gaps'
import { guideForm } from './guide'
import { ratificationsForm } from './ratifications'
import { servicesForm } from './services'
import { sourcesForm } from './sources'
import { termsForm } from './terms'

/** Every kind of content file. The first whose path fits reads the file. */
export const CONTENT_FORMS: readonly ContentForm[] = [
	sourcesForm,
	ratificationsForm,
	gapsForm,
	termsForm,
	checklistsForm,
	servicesForm,
	guideForm,
	claimsForm,
]
