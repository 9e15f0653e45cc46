/**
 * The translator of tables: turns a key into a text of one language. A table is flat and its keys are typed. A text may
 * have placeholders, written `{{name}}`, and plural forms; TypeScript reads the placeholders from the English text, so
 * that a missing value does not compile. `story-translator.ts` does the same for the story's nested texts.
 */
import type { Role } from '../content/ids.ts'
import { inDirectionOf, isolated } from './right-to-left.ts'

/** Plural forms of a text that counts something; `other` must exist. The number fills the placeholder `{{count}}`. */
export type Plural = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>
/** An entry of a table. */
export type Line = string | Plural
/** A table of texts. */
export type Lines = Readonly<Record<string, Line>>
/** The same table in another language: the same keys. */
export type Translation<T extends Lines> = Readonly<Record<keyof T, Line>>

type NamesIn<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never
/** The names of a line's placeholders. */
type PlaceholdersOf<L> = L extends string
  ? NamesIn<L>
  : L extends { readonly other: infer O }
    ? NamesIn<O> | 'count'
    : never
/** Values for placeholders: text is inserted as it is, isolated if it runs from right to left; numbers as the language writes them. */
export type PlaceholderValues = Readonly<Record<string, string | number>>

/** Formats of one language. */
export interface Formats {
  /** Several names or things as a list in a sentence: "Ava, Leo and Elara". */
  list(items: readonly string[]): string
  /** The day of an ISO date-time, in UTC: "29 November 2026". */
  date(iso: string): string
  number(value: number): string
  /** The plural form that a number takes. */
  plural(value: number): Intl.LDMLPluralRule
}

/** The texts of one table in one language: called with a key, and with values if the text has placeholders. */
export interface Translator<T extends Lines> extends Formats {
  <K extends keyof T>(
    key: K,
    ...values: [PlaceholdersOf<T[K]>] extends [never]
      ? []
      : [values: Readonly<Record<PlaceholdersOf<T[K]> & string, string | number>>]
  ): string
  /** The text in pieces, for placeholders that are filled with more than text, such as a name in bold. */
  parts<K extends keyof T, V>(
    key: K,
    values: Readonly<Record<PlaceholdersOf<T[K]> & string, V>>,
  ): (string | V)[]
}

/**
 * The formats of a locale, each made when it is first used: making one takes a phone up to ten milliseconds.
 * @param locale a BCP 47 tag; for an unknown one the engine's nearest locale is used
 * @throws RangeError if it is not a BCP 47 tag
 */
export function formatsOf(locale: string): Formats {
  const [tag] = Intl.getCanonicalLocales(locale)
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  const dates = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }))
  const numbers = once(() => new Intl.NumberFormat(tag))
  const plurals = once(() => new Intl.PluralRules(tag))
  // Most numbers are small, and languages in Latin letters write those alike.
  const latin = once(() => tag !== undefined && new Intl.Locale(tag).maximize().script === 'Latn')
  return {
    list: (items) => lists().format(items.map(isolated)),
    date: (iso) => dates().format(new Date(iso)),
    number: (value) => (isPlain(value) && latin() ? String(value) : numbers().format(value)),
    plural: (value) => plurals().select(value),
  }
}

const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1_000

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const PLACEHOLDER = /\{\{(\w+)\}\}/g

/**
 * A text with its placeholders filled. Placeholders within the values are not filled.
 * @param missing what replaces a placeholder without a value; by default it is left as it is
 */
export const fillPlaceholders = (
  text: string,
  values: PlaceholderValues,
  { number }: Formats,
  missing: (placeholder: string) => string = (placeholder) => placeholder,
): string =>
  inDirectionOf(
    text.replace(PLACEHOLDER, ''),
    text.replace(PLACEHOLDER, (placeholder, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      if (value === undefined) return missing(placeholder)
      return typeof value === 'number' ? number(value) : isolated(value)
    }),
  )

/**
 * The translator of one table in one language.
 * @param locale a BCP 47 tag, for plurals, lists, dates and numbers
 * @throws RangeError if it is not a BCP 47 tag
 */
export function createTranslator<const T extends Lines>(lines: T, locale: string): Translator<T> {
  const formats = formatsOf(locale)
  const formOf = (line: Line, { count }: PlaceholderValues): string =>
    typeof line === 'string' ? line : (line[formats.plural(Number(count))] ?? line.other)
  const translate = (key: keyof T, values: PlaceholderValues = {}): string =>
    fillPlaceholders(formOf(lines[key] as Line, values), values, formats)
  const parts = <V>(key: keyof T, values: Readonly<Record<string, V>>): (string | V)[] =>
    formOf(lines[key] as Line, {})
      .split(PLACEHOLDER)
      .map((piece, i) => {
        if (i % 2 === 0) return piece
        const value = values[piece] ?? `{{${piece}}}`
        return typeof value === 'string' ? isolated(value) : value
      })
  return Object.assign(translate, formats, { parts }) as Translator<T>
}

/** The part of a table that has the family's names. */
type Names = { readonly [R in Role as `role.${R}.name`]: string }

/** A family member's name, from a table that has the names. */
export const nameOf = (role: Role, t: Translator<Names>): string => t(`role.${role}.name`)
