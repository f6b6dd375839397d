const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether an address names something that can exist at all. */
export const isUuid = (text: string): boolean => UUID.test(text)
