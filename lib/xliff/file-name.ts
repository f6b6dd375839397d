/** The name of an entry as version 2.0 allows it for a file: no slash. Names of entries hold no underscore. */
export const fileNameOf = (entry: string): string => entry.replaceAll('/', '_')

/** The entry a file stands for, in either version. */
export const entryOfFile = (name: string): string => name.replaceAll('_', '/')
