/** Words of the state as text in the room's language. */
import type { Role } from '../content/ids.ts'
import type { Message } from '../rules/state/index.ts'
import type { Say } from '../text/story-translator.ts'

export interface Teller {
  /** Words as text; nothing (`''`) for null. */
  (words: Message | null | undefined): string
  /** The text of a key. */
  key(key: string, vars?: Record<string, string>): string
  /** One of a list of texts, whose turn it is. */
  turn(list: string, turn: number, vars?: Record<string, string>): string
  /** Several names or things in a row. */
  list(items: readonly string[]): string
}

/** A teller that speaks through the language files. */
export function createTeller(say: Say): Teller {
  const tell = (words: Message | null | undefined): string => {
    if (!words) return ''
    if ('text' in words) return words.text
    const vars: Record<string, string> = {}
    for (const [name, value] of Object.entries(words.vars ?? {})) vars[name] = tell(value)
    return say.at(words.key, vars)
  }
  return Object.assign(tell, {
    key: (key: string, vars?: Record<string, string>) => say.at(key, vars),
    turn: (list: string, turn: number, vars?: Record<string, string>) =>
      say.pick(list as Parameters<Say['pick']>[0], turn, vars),
    list: say.list,
  })
}

const nothing = (): string => ''
/** Says nothing: for the simulator, whose players read no texts. */
export const silent: Teller = Object.assign(nothing, { key: nothing, turn: nothing, list: nothing })

/** A family member's name. */
export const nameOf = (role: Role, tell: Teller): string => tell.key(`roles.${role}.name`)
