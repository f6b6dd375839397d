import { describe, expect, it } from 'vitest'
import { type ChangeGrade, gravest } from '@/lib/domain/grades'

describe('gravest', () => {
	it('takes a change that nobody graded for a legal one', () => {
		expect(gravest([])).toBe('legal')
	})

	it.each<[ChangeGrade[], ChangeGrade]>([
		[['cosmetic'], 'cosmetic'],
		[['clarifying'], 'clarifying'],
		[['legal'], 'legal'],
		[['cosmetic', 'cosmetic'], 'cosmetic'],
		[['cosmetic', 'clarifying'], 'clarifying'],
		[['clarifying', 'cosmetic'], 'clarifying'],
		[['cosmetic', 'legal'], 'legal'],
		[['legal', 'cosmetic'], 'legal'],
		[['clarifying', 'clarifying'], 'clarifying'],
		[['clarifying', 'legal'], 'legal'],
		[['legal', 'clarifying'], 'legal'],
		[['legal', 'legal'], 'legal'],
		[['cosmetic', 'clarifying', 'legal'], 'legal'],
		[['cosmetic', 'legal', 'clarifying'], 'legal'],
		[['legal', 'clarifying', 'cosmetic'], 'legal'],
		[['clarifying', 'cosmetic', 'clarifying'], 'clarifying'],
	])('of %j it is %s', (grades, expected) => {
		expect(gravest(grades)).toBe(expected)
	})
})
