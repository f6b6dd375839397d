import { findCountryCodes } from '@/lib/db/countries'

/** The codes of every country there is, in their order. */
export const listCountries = findCountryCodes
