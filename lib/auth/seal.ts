import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { auth } from './auth'

/** Encrypts a text as better-auth does its own secrets. */
export async function seal(text: string): Promise<string> {
	return symmetricEncrypt({ key: (await auth().$context).secretConfig, data: text })
}

export async function unseal(sealed: string): Promise<string> {
	return symmetricDecrypt({ key: (await auth().$context).secretConfig, data: sealed })
}
