/** Words in quotation marks, unless they bring their own. */
export const quoted = (text: string): string => (text.startsWith('“') ? text : `“${text}”`)
