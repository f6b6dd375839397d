// The part of the library that this room uses; it brings no types of its own.

interface XliffUnit {
	source?: unknown
	target?: unknown
	note?: string
	additionalAttributes?: Record<string, string>
	groupUnits?: Record<string, XliffUnit>
}

interface XliffDocument {
	sourceLanguage: string
	targetLanguage?: string
	resources: Record<string, Record<string, XliffUnit>>
}

type XliffAnswer<T> = (error: Error | null, result: T) => void

declare module 'xliff/js2xliff' {
	export default function js2xliff(document: XliffDocument): Promise<string>
}

declare module 'xliff/jsToXliff12' {
	export default function jsToXliff12(document: XliffDocument): Promise<string>
}

declare module 'xliff/xliff2js' {
	export default function xliff2js(xml: string, options: object, answer: XliffAnswer<XliffDocument>): void
}

declare module 'xliff/xliff12ToJs' {
	export default function xliff12ToJs(xml: string, options: object, answer: XliffAnswer<XliffDocument>): void
}
