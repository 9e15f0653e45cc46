/** Remembers translated messages: views are made anew after every action, and most of their texts stay the same. */
import type { Message } from '../rules/state/index.ts'
import type { MessageTranslator } from './message-translator.ts'

/**
 * The same translator with a cache. Texts are cached by the message object, so a message must not be changed in place,
 * which no rule does.
 */
export function memoizeTranslator(translator: MessageTranslator): MessageTranslator {
  const byMessage = new WeakMap<Message, string>()
  /** Texts without placeholders: at most as many as the language has. */
  const byKey = new Map<string, string>()

  const translate = (message: Message | null | undefined): string => {
    if (!message) return ''
    const cached = byMessage.get(message)
    if (cached !== undefined) return cached
    const text = translator(message)
    byMessage.set(message, text)
    return text
  }
  const key = (path: string, vars?: Record<string, string>): string => {
    if (vars) return translator.key(path, vars)
    const cached = byKey.get(path)
    if (cached !== undefined) return cached
    const text = translator.key(path)
    byKey.set(path, text)
    return text
  }
  return Object.assign(translate, { key, variant: translator.variant, list: translator.list })
}
