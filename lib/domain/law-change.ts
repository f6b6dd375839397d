/** What can happen to a provision: other words, gone, or struck down by a court. */
export const LAW_CHANGE_KINDS = ['amended', 'repealed', 'annulled'] as const

export type LawChangeKind = (typeof LAW_CHANGE_KINDS)[number]

export const TASK_STATES = ['open', 'done', 'not_affected'] as const

export type TaskState = (typeof TASK_STATES)[number]
