/** Words that the game makes: keys of the language files with their variables. */
import type { Evening, Role } from '../content/ids.ts'
import type { Words } from './state.ts'

export const typedWords = (text: string): Words => ({ text })
export const keyed = (key: string, vars?: Record<string, Words>): Words => (vars ? { key, vars } : { key })
export const keyOf = (words: Words | null): string | null => (words && 'key' in words ? words.key : null)

/** A role's name. */
export const nameOf = (role: Role): Words => keyed(`roles.${role}.name`)
export const eveningName = (evening: Evening): Words => keyed(`evenings.${evening}`)

export const suggestionWords = (kind: 'treasure' | 'fear', id: string): Words => keyed(`${kind}s.${id}.label`)

/** The short form of a treasure, for slogans ("the pancakes"); what people typed is short already. */
export const shortForm = (words: Words): Words =>
  'key' in words && words.key.endsWith('.label') ? keyed(words.key.replace(/label$/, 'short')) : words

/** What somebody wrote, or the ready line they picked. */
export function chosenWords(
  payload: { text: string } | { pick: number },
  ready: readonly Words[],
): Words | null {
  if ('text' in payload) return typedWords(payload.text)
  return ready[payload.pick] ?? null
}

/** Ready lines of a list in the language files: `prefix.0`, `prefix.1` … */
export const readyLines = (prefix: string, count: number): Words[] =>
  Array.from({ length: count }, (_, i) => keyed(`${prefix}.${i}`))
