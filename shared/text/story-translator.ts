/** Says the story's texts in one language. */
import { type Language, localeOf } from './languages.ts'
import type { Story, Variants } from './story-types.ts'
import { TEXTS } from './texts.ts'
import { type PlaceholderValues, fillPlaceholders, formatsOf } from './translate.ts'

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
export type Vars = PlaceholderValues

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
  /** Several names or things in a row, as the language writes them: "Ava, Leo and Elara". */
  list(items: readonly string[]): string
  /** A BCP 47 tag. */
  readonly language: string
}

/** The story in one of the languages there are. */
export const createSay = (language: Language): Say => sayFrom(TEXTS[language].story, language)

/** The story from any texts. @param language the BCP 47 tag of their language */
export function sayFrom(story: Story, language: string): Say {
  const formats = formatsOf(localeOf(language))
  const at = (key: string): unknown =>
    key.split('.').reduce<unknown>((inside, id) => {
      const holds = typeof inside === 'object' && inside !== null && Object.hasOwn(inside, id)
      return holds ? (inside as Record<string, unknown>)[id] : undefined
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
