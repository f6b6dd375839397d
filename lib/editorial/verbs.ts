import { answerRequest } from './answer-request'
import { approve } from './approve'
import { approveTranslation } from './approve-translation'
import { cancelPlan } from './cancel-plan'
import { comment } from './comment'
import { createEntry } from './create-entry'
import { declineRequest } from './decline-request'
import type { Verb } from './define-verb'
import { discardDraft } from './discard-draft'
import { discardTranslation } from './discard-translation'
import { dissent } from './dissent'
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
import { submit } from './submit'
import { submitTranslation } from './submit-translation'
import { takeBack } from './take-back'
import { takeBackTranslation } from './take-back-translation'
import { takeRequest } from './take-request'
import { withdraw } from './withdraw'

const ALL: readonly Verb[] = [
	answerRequest,
	approve,
	approveTranslation,
	cancelPlan,
	comment,
	createEntry,
	declineRequest,
	discardDraft,
	discardTranslation,
	dissent,
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
	submit,
	submitTranslation,
	takeBack,
	takeBackTranslation,
	takeRequest,
	withdraw,
]

const BY_NAME = new Map<string, Verb>(ALL.map((verb) => [verb.name, verb]))

/** The verb of a name, as the one door to them asks; undefined where there is none. */
export function verbNamed(name: string): Verb | undefined {
	return BY_NAME.get(name)
}
