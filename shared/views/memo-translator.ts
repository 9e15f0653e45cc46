/** A teller that translates the same words once: views are made again after every action, and most texts stay. */
import type { Message } from '../rules/state/index.ts'
import type { Teller } from './message-translator.ts'

/** Words are values: nothing changes them in place, so the same object always says the same. */
export function memoTeller(teller: Teller): Teller {
  const told = new WeakMap<Message, string>()
  /** Texts without placeholders: there are no more of them than the language files have. */
  const texts = new Map<string, string>()

  const tell = (words: Message | null | undefined): string => {
    if (!words) return ''
    const known = told.get(words)
    if (known !== undefined) return known
    const text = teller(words)
    told.set(words, text)
    return text
  }
  const key = (path: string, vars?: Record<string, string>): string => {
    if (vars) return teller.key(path, vars)
    const known = texts.get(path)
    if (known !== undefined) return known
    const text = teller.key(path)
    texts.set(path, text)
    return text
  }
  return Object.assign(tell, { key, turn: teller.turn, list: teller.list })
}
