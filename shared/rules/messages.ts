/** Words that the game makes: keys of the language files with their variables. */
import type { Evening, Role } from '../content/ids.ts'
import type { Message } from './state/index.ts'

export const typedMessage = (text: string): Message => ({ text })
export const message = (key: string, vars?: Record<string, Message>): Message =>
  vars ? { key, vars } : { key }
export const keyOf = (words: Message | null): string | null => (words && 'key' in words ? words.key : null)

/** A role's name. */
export const nameOf = (role: Role): Message => message(`roles.${role}.name`)
export const eveningName = (evening: Evening): Message => message(`evenings.${evening}`)

export const suggestionMessage = (kind: 'treasure' | 'fear', id: string): Message =>
  message(`${kind}s.${id}.label`)

/** The short form of a treasure, for slogans ("the pancakes"); what people typed is short already. */
export const shortForm = (words: Message): Message =>
  'key' in words && words.key.endsWith('.label') ? message(words.key.replace(/label$/, 'short')) : words

/** What somebody wrote, or the ready line they picked. */
export function chosenMessage(
  payload: { text: string } | { pick: number },
  ready: readonly Message[],
): Message | null {
  if ('text' in payload) return typedMessage(payload.text)
  return ready[payload.pick] ?? null
}

/** Ready lines of a list in the language files: `prefix.0`, `prefix.1` … */
export const readyLines = (prefix: string, count: number): Message[] =>
  Array.from({ length: count }, (_, i) => message(`${prefix}.${i}`))
