/** Translates what the state holds as messages (a text's key and its variables) into the room's language. */
import type { Role } from '../content/ids.ts'
import type { Phone } from '../content/phones.ts'
import { personAt } from '../rules/seat-phones.ts'
import type { GameState, Message } from '../rules/state/index.ts'
import { isolated } from '../text/right-to-left.ts'
import type { StoryTranslator } from '../text/story-translator.ts'

/** Translates into one language. Every view is made with one of these, since rooms differ in their language. */
export interface MessageTranslator {
  /**
   * A message as text; the empty string for null. What players wrote is isolated if it runs from right to left, so that no page or
   * picture can show it without that.
   * @throws Error if the language has no such text, or a placeholder is left empty
   */
  (message: Message | null | undefined): string
  /**
   * The text of a key.
   * @throws Error as above
   */
  key(key: string, vars?: Record<string, string>): string
  /**
   * One of a list of texts.
   * @param list the list's key
   * @param turn which of them: a whole number, taken modulo the list's length
   * @throws Error as above
   */
  variant(list: string, turn: number, vars?: Record<string, string>): string
  /** Several names or things as a list in a sentence: "Ava, Leo and Elara". */
  list(items: readonly string[]): string
}

/**
 * A translator of messages.
 * @param say the story's texts in the language wanted
 */
export function createMessageTranslator(say: StoryTranslator): MessageTranslator {
  const translate = (message: Message | null | undefined): string => {
    if (!message) return ''
    if ('text' in message) return isolated(message.text)
    const vars: Record<string, string> = {}
    for (const [name, value] of Object.entries(message.vars ?? {})) vars[name] = translate(value)
    return say.at(message.key, vars)
  }
  return Object.assign(translate, {
    key: (key: string, vars?: Record<string, string>) => say.at(key, vars),
    variant: (list: string, turn: number, vars?: Record<string, string>) =>
      say.pick(list as Parameters<StoryTranslator['pick']>[0], turn, vars),
    list: say.list,
  })
}

const noText = (): string => ''
/** Makes every text empty: for the simulator, whose players read none. */
export const emptyTranslator: MessageTranslator = Object.assign(noText, {
  key: noText,
  variant: noText,
  list: noText,
})

/** The name of a phone's player, isolated if it runs from right to left; null if it has none. */
export function playerOf(game: GameState, phone: Phone): string | null {
  const person = personAt(game, phone)
  return person && isolated(person.name)
}

/** The names of a role's players, as a list in a sentence; null if the house plays it. */
export function playersOf({ seats }: GameState, role: Role, translate: MessageTranslator): string | null {
  const { player, second } = seats[role]
  return player && (second ? translate.list([player.name, second.name]) : isolated(player.name))
}

/** A family member's name. */
export const nameOf = (role: Role, translate: MessageTranslator): string =>
  translate.key(`roles.${role}.name`)
