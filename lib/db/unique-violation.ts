/** Whether the database refused a row because its key is taken. */
export function isUniqueViolation(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'P2002'
}
