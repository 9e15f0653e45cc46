/**
 * The one translator: says a line of a table by its key, in one language. A table is flat, its keys are typed; a line may
 * have gaps, written `{{name}}`, and plural forms. What a line's gaps are is read from its text, so a forgotten one does
 * not compile. `say.ts` says the story's nested texts with the same means.
 */
import type { Role } from '../content/ids.ts'

/** Forms of a line that counts something; `other` is always there. The number fills the gap `{{count}}`. */
export type Plural = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>
export type Line = string | Plural
export type Lines = Readonly<Record<string, Line>>
/** The same table in any language: the same keys, each with a line of its own. */
export type Translation<T extends Lines> = Readonly<Record<keyof T, Line>>

type GapsIn<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | GapsIn<Rest> : never
/** The names of a line's gaps. */
type GapsOf<L> = L extends string
  ? GapsIn<L>
  : L extends { readonly other: infer O }
    ? GapsIn<O> | 'count'
    : never
/** What fills gaps: text as it is, numbers as the language writes them. */
export type PlaceholderValues = Readonly<Record<string, string | number>>

/** How a language writes what no table can hold. */
export interface Formats {
  /** Several names or things in a row: "Ava, Leo and Elara". */
  list(items: readonly string[]): string
  /** The day of a moment (ISO date), in UTC: "29 November 2026". */
  date(iso: string): string
  number(value: number): string
  /** Which form of a plural a number takes. */
  plural(value: number): Intl.LDMLPluralRule
}

/** Says a line by its key; a line with gaps wants them filled. */
export interface Translator<T extends Lines> extends Formats {
  <K extends keyof T>(
    key: K,
    ...fills: [GapsOf<T[K]>] extends [never]
      ? []
      : [fills: Readonly<Record<GapsOf<T[K]> & string, string | number>>]
  ): string
  /** The same in pieces, for lines whose gaps are filled with more than text, such as a name in bold. */
  parts<K extends keyof T, V>(key: K, fills: Readonly<Record<GapsOf<T[K]> & string, V>>): (string | V)[]
}

/** @param locale a BCP 47 tag; one that this engine does not know is written like its nearest relation */
export function formatsOf(locale: string): Formats {
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const numbers = new Intl.NumberFormat(locale)
  const plurals = new Intl.PluralRules(locale)
  return {
    list: (items) => lists.format(items),
    date: (iso) => dates.format(new Date(iso)),
    number: (value) => numbers.format(value),
    plural: (value) => plurals.select(value),
  }
}

/**
 * A text with its gaps filled. What is filled in is not looked through for gaps again.
 * @param missing what stands in a gap that nothing was given for
 */
export const fillPlaceholders = (
  text: string,
  fills: PlaceholderValues,
  { number }: Formats,
  missing: (gap: string) => string = (gap) => gap,
): string =>
  text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => {
    const value = Object.hasOwn(fills, name) ? fills[name] : undefined
    if (value === undefined) return missing(gap)
    return typeof value === 'number' ? number(value) : value
  })

/**
 * Makes the translator of one table in one language.
 * @param locale a BCP 47 tag, for plurals, lists, dates and numbers
 */
export function translator<const T extends Lines>(lines: T, locale: string): Translator<T> {
  const formats = formatsOf(locale)
  const formOf = (line: Line, { count }: PlaceholderValues): string =>
    typeof line === 'string' ? line : (line[formats.plural(Number(count))] ?? line.other)
  const say = (key: keyof T, fills: PlaceholderValues = {}): string =>
    fillPlaceholders(formOf(lines[key] as Line, fills), fills, formats)
  const parts = <V>(key: keyof T, fills: Readonly<Record<string, V>>): (string | V)[] =>
    formOf(lines[key] as Line, {})
      .split(/\{\{(\w+)\}\}/)
      .map((piece, i) => (i % 2 === 0 ? piece : (fills[piece] ?? `{{${piece}}}`)))
  return Object.assign(say, formats, { parts }) as Translator<T>
}

/** The lines that name the family. */
type Names = { readonly [R in Role as `role.${R}.name`]: string }

/** What a family member is called. */
export const nameOf = (role: Role, t: Translator<Names>): string => t(`role.${role}.name`)
