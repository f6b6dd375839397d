import type { Control } from '@/lib/domain/forms/field'

/** What a control shows of a value that may be anything: a working copy is judged when it is submitted. */
export const asText = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

export const asTexts = (value: unknown): string[] => (Array.isArray(value) ? value.map(asText) : [])

/** A year is a number once it is one; until then it stays what was typed. */
export function readTyped(control: Control, typed: string): string | number {
	return control === 'year' && /^\d{4}$/.test(typed.trim()) ? Number(typed) : typed
}
