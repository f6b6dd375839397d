import { canonicalJson } from '@/lib/domain/canonical-json'

/** Whether two working copies say the same, however their JSON is spelled. */
export const isSame = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other)
