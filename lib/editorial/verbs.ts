import { answerRequest } from './answer-request'
import { approve } from './approve'
import { approveTranslation } from './approve-translation'
import { assignTask } from './assign-task'
import { cancelPlan } from './cancel-plan'
import { changeGrants } from './change-grants'
import { comment } from './comment'
import { confirmService } from './confirm-service'
import { createClinic } from './create-clinic'
import { createEntry } from './create-entry'
import { declineRequest } from './decline-request'
import type { Verb } from './define-verb'
import { disableMember } from './disable-member'
import { discardDraft } from './discard-draft'
import { discardTranslation } from './discard-translation'
import { dissent } from './dissent'
import { editClinic } from './edit-clinic'
import { enableMember } from './enable-member'
import { endSessions } from './end-sessions'
import { importXliff } from './import-xliff'
import { invite } from './invite'
import { makeResetLink } from './make-reset-link'
import { markLawChange } from './mark-law-change'
import { planPublication } from './plan-publication'
import { publish } from './publish'
import { publishUrgently } from './publish-urgently'
import { rebaseDraft } from './rebase-draft'
import { requestChanges } from './request-changes'
import { requestTranslationChanges } from './request-translation-changes'
import { restore } from './restore'
import { saveDraft } from './save-draft'
import { saveTranslation } from './save-translation'
import { settleComment } from './settle-comment'
import { settleTask } from './settle-task'
import { submit } from './submit'
import { submitTranslation } from './submit-translation'
import { takeBack } from './take-back'
import { takeBackTranslation } from './take-back-translation'
import { takeRequest } from './take-request'
import { verify } from './verify'
import { withdraw } from './withdraw'

const ALL: readonly Verb[] = [
	answerRequest,
	approve,
	approveTranslation,
	assignTask,
	cancelPlan,
	changeGrants,
	comment,
	confirmService,
	createClinic,
	createEntry,
	declineRequest,
	disableMember,
	discardDraft,
	discardTranslation,
	dissent,
	editClinic,
	enableMember,
	endSessions,
	importXliff,
	invite,
	makeResetLink,
	markLawChange,
	planPublication,
	publish,
	publishUrgently,
	rebaseDraft,
	requestChanges,
	requestTranslationChanges,
	restore,
	saveDraft,
	saveTranslation,
	settleComment,
	settleTask,
	submit,
	submitTranslation,
	takeBack,
	takeBackTranslation,
	takeRequest,
	verify,
	withdraw,
]

const BY_NAME = new Map<string, Verb>(ALL.map((verb) => [verb.name, verb]))

/** The verb of a name, as the one door to them asks; undefined where there is none. */
export function verbNamed(name: string): Verb | undefined {
	return BY_NAME.get(name)
}
