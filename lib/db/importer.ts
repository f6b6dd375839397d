/** Who the import acts as, in revisions and in the audit log. */
export const IMPORTER = 'content import'
