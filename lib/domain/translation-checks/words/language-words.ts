/**
 * How a language says no, must and may. Each item is words as written, in lower case; `*` stands for any letters.
 * A clear word asks for its like in the other language; a possible one is only taken as an answer to a clear one.
 */
export interface LanguageWords {
	/** Says no, clearly. */
	no: readonly string[]
	/** May be how this language says no: prefixes, "lacks", "refuses". */
	perhapsNo: readonly string[]
	/** Looks like a no and is none. */
	notNo: readonly string[]
	must: readonly string[]
	/** Also allows or forbids: "it is your right", "it is permitted". */
	may: readonly string[]
	/** Sets free of a duty: "you do not have to". */
	needNot: readonly string[]
}
