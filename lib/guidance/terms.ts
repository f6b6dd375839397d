import { findTerms } from '@/lib/db/terms'

/** The statutory terms to mark in prose, in the language of the country they belong to. */
export const loadTerms = findTerms
