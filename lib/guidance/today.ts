/** The day a page is made, YYYY-MM-DD. */
export const today = () => new Date().toISOString().slice(0, 10)
