/** Translates the keys of story texts into one language. */
import { type Language, localeOf } from './languages.ts'
import type { Story, Variants } from './story-types.ts'
import { TEXTS } from './texts.ts'
import { fillPlaceholders, formatsOf, type PlaceholderValues } from './translate.ts'

/** The dotted paths of all single texts below `T`; an item of a list is named by its index. */
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

/** The key of one text, such as `cards.first-snow.title` or `prologue.2`. */
export type StoryKey = TextPath<Story>
/** The key of a list of texts, such as `narrator.supper` or `starters.sleepy-king.picks`. */
export type StoryListKey = ListPath<Story>
/** The values of a text's placeholders; `placeholders.ts` lists the names. */
export type Vars = PlaceholderValues

/** The story's texts in one language. */
export interface StoryTranslator {
  /**
   * The text of a key, its placeholders filled.
   * @throws Error if there is no such text, or a placeholder has no value
   */
  (key: StoryKey, vars?: Vars): string
  /**
   * One text of a list.
   * @param turn which of them: a whole number, taken modulo the list's length
   * @throws Error as above
   */
  pick(list: StoryListKey, turn: number, vars?: Vars): string
  /**
   * The text of a key that comes from the game's state, where its type is only `string`.
   * @throws Error as above
   */
  at(key: string, vars?: Vars): string
  /**
   * How many texts a list has.
   * @throws Error if there is no such list, or it is empty
   */
  count(list: StoryListKey): number
  /** Several names or things as a list in a sentence: "Ava, Leo and Elara". */
  list(items: readonly string[]): string
  /** The language's BCP 47 tag. */
  readonly language: string
}

/** The story's texts in one of the game's languages. */
export const createStoryTranslator = (language: Language): StoryTranslator =>
  storyTranslatorFrom(TEXTS[language].story, language)

/**
 * The same from texts that are given.
 * @param language the BCP 47 tag of their language
 */
export function storyTranslatorFrom(story: Story, language: string): StoryTranslator {
  const formats = formatsOf(localeOf(language))
  const at = (key: string): unknown =>
    key.split('.').reduce<unknown>((node, id) => {
      const exists = typeof node === 'object' && node !== null && Object.hasOwn(node, id)
      return exists ? (node as Record<string, unknown>)[id] : undefined
    }, story)
  const say = (key: string, vars: Vars = {}): string => {
    const text = at(key)
    if (typeof text !== 'string') throw new Error(`There is no text “${key}” in ${language}`)
    return fillPlaceholders(text, vars, formats, (gap) => {
      throw new Error(`Nothing was given for ${gap} in “${text}”`)
    })
  }
  const count = (key: string): number => {
    const list = at(key)
    if (!Array.isArray(list) || list.length === 0) throw new Error(`There is no list “${key}” in ${language}`)
    return list.length
  }
  const pick = (key: string, turn: number, vars?: Vars) => {
    const length = count(key)
    return say(`${key}.${((turn % length) + length) % length}`, vars)
  }
  return Object.assign(say, { at: say, pick, count, list: formats.list, language })
}
