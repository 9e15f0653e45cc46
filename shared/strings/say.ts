/** Says the story's texts in one language. */
import { createInstance } from 'i18next'
import { type Language, STORIES } from './languages.ts'
import type { Story, Variants } from './shape.ts'

/** The dotted paths of all single texts below `T`; a place in a list is its number. */
type TextPath<T> = {
  [Key in keyof T & string]-?: NonNullable<T[Key]> extends infer Value
    ? Value extends string
      ? Key
      : Value extends readonly (infer Item)[]
        ? Item extends string
          ? `${Key}.${number}`
          : `${Key}.${number}.${TextPath<Item>}`
        : `${Key}.${TextPath<Value>}`
    : never
}[keyof T & string]

/** The dotted paths of all lists of texts below `T`. */
type ListPath<T> = {
  [Key in keyof T & string]-?: NonNullable<T[Key]> extends infer Value
    ? Value extends string
      ? never
      : Value extends Variants
        ? Key
        : Value extends readonly (infer Item)[]
          ? `${Key}.${number}.${ListPath<Item>}`
          : `${Key}.${ListPath<Value>}`
    : never
}[keyof T & string]

/** Names one text, such as `cards.first-snow.title` or `prologue.2`. */
export type StoryKey = TextPath<Story>
/** Names a list of texts, such as `narrator.supper` or `starters.sleepy-king.picks`. */
export type StoryListKey = ListPath<Story>
/** What fills the placeholders of a text; `placeholders.ts` lists which there are. */
export type Vars = Readonly<Record<string, string | number>>

export interface Say {
  /**
   * The text of a key, its placeholders filled.
   * @throws {Error} if there is no such text, or a placeholder is left empty.
   */
  (key: StoryKey, vars?: Vars): string
  /**
   * One text of a list: the one whose turn it is, counted round and round from 0.
   * @throws {Error} as above.
   */
  pick(list: StoryListKey, turn: number, vars?: Vars): string
  /**
   * The text of a key that the night's state carries, where no type can say which it is.
   * @throws {Error} as above.
   */
  at(key: string, vars?: Vars): string
  /** How many texts a list has. @throws {Error} if there is no such list. */
  count(list: StoryListKey): number
  readonly language: Language
}

/** A speaker of one language, with an i18next of its own that shares nothing with any other. */
export const createSay = (language: Language): Say => {
  const i18n = createInstance({
    lng: language,
    ns: 'story',
    defaultNS: 'story',
    resources: { [language]: { story: STORIES[language] } },
    initAsync: false,
    // A key is a path of ids, and texts are full of colons.
    nsSeparator: false,
    // Texts are put on a page as text, never as HTML, by whoever shows them.
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => {
      throw new Error(`Nothing was given for ${match[0]} in “${text}”`)
    },
  })
  void i18n.init()

  const say = (key: string, vars: Vars = {}): string => {
    const text: unknown = i18n.getResource(language, 'story', key)
    if (typeof text !== 'string') throw new Error(`There is no text “${key}” in ${language}`)
    return i18n.t(key, { ...vars })
  }
  const listOf = (key: string): readonly unknown[] => {
    const list: unknown = i18n.getResource(language, 'story', key)
    if (!Array.isArray(list) || list.length === 0) throw new Error(`There is no list “${key}” in ${language}`)
    return list
  }
  const count = (key: string) => listOf(key).length
  const pick = (key: string, turn: number, vars?: Vars) => {
    const length = count(key)
    return say(`${key}.${((turn % length) + length) % length}`, vars)
  }
  return Object.assign(say, { at: say, pick, count, language })
}
