/** Writes the digits of every script as 0 to 9, so that numbers can be compared. */
export function westernDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, (digit) => {
		if (digit <= '9') return digit
		// The ten digits of a script stand in a row; its zero is where no digit stands before.
		let zero = digit.codePointAt(0) ?? 0
		while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && zero > (digit.codePointAt(0) ?? 0) - 9) zero -= 1
		return String((digit.codePointAt(0) ?? 0) - zero)
	})
}
