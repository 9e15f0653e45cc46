/** Makes messages: keys of the language files with their variables, or texts that players typed. */
import type { Evening, Role } from '../content/ids.ts'
import type { Message } from './state/index.ts'

/** A text that a player typed, or another text that is the same in every language. */
export const typedMessage = (text: string): Message => ({ text })
/** A text of the language files by its key, with the variables that it needs. */
export const message = (key: string, vars?: Record<string, Message>): Message =>
  vars ? { key, vars } : { key }
/** The key of a message; null if it was typed or there is none. */
export const keyOf = (words: Message | null): string | null => (words && 'key' in words ? words.key : null)

/** The name of a role, such as "Ava". */
export const nameOf = (role: Role): Message => message(`roles.${role}.name`)
/** The name of an evening, such as "Monday". */
export const eveningName = (evening: Evening): Message => message(`evenings.${evening}`)

/** A suggested treasure or fear by its content id. */
export const suggestionMessage = (kind: 'treasure' | 'fear', id: string): Message =>
  message(`${kind}s.${id}.label`)

/** The short form of a treasure ("the pancakes"), for slogans. Typed treasures have none and stay as they are. */
export const shortForm = (words: Message): Message =>
  'key' in words && words.key.endsWith('.label') ? message(words.key.replace(/label$/, 'short')) : words

/** The text that a player typed, or the ready line that they picked; null if there is no such line. */
export function chosenMessage(
  payload: { text: string } | { pick: number },
  ready: readonly Message[],
): Message | null {
  if ('text' in payload) return typedMessage(payload.text)
  return ready[payload.pick] ?? null
}

/** The ready lines of a list in the language files, `prefix.0` to `prefix.count-1`. */
export const readyLines = (prefix: string, count: number): Message[] =>
  Array.from({ length: count }, (_, i) => message(`${prefix}.${i}`))
