import { type Algorithm, hash, verify } from '@node-rs/argon2'

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const OPTIONS = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password, with its salt and parameters in it. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), OPTIONS)

/** Whether a password is the one that was hashed. */
export function verifyPassword({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> {
	return verify(stored, password.normalize('NFKC'))
}
