/** Texts in the state: never a translated one. */
/**
 * Words of the game: what somebody typed, or a text of the language files with its variables
 * (themselves words). The state never holds a translated text.
 */
export type Message = { text: string } | { key: string; vars?: Record<string, Message> }
