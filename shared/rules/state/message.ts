/** Texts in the state. */

/**
 * A text that a player typed, or the key of a text in the language files with its variables, which are messages too.
 * The state never holds a translated text.
 */
export type Message = { text: string } | { key: string; vars?: Record<string, Message> }
