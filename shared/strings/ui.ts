/**
 * The clients' own words. A language is a flat table of typed keys; a line may have gaps, written `{{name}}`, and
 * plural forms. What a line's gaps are is read from its text, so a forgotten one does not compile.
 */

/** Forms of a line that counts something; `other` is always there. The number fills the gap `{{count}}`. */
export type Plural = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>
export type Line = string | Plural
export type Lines = Readonly<Record<string, Line>>

type GapsIn<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | GapsIn<Rest> : never
/** The names of a line's gaps. */
type GapsOf<L> = L extends string
  ? GapsIn<L>
  : L extends { readonly other: infer O }
    ? GapsIn<O> | 'count'
    : never
type Fills<L> = Readonly<Record<GapsOf<L> & string, string | number>>

/** Says a line by its key; a line with gaps wants them filled. */
export type Say<T extends Lines> = <K extends keyof T>(
  key: K,
  ...fills: [GapsOf<T[K]>] extends [never] ? [] : [fills: Fills<T[K]>]
) => string

/**
 * Makes the speaker of one language.
 * @param locale a BCP 47 tag, for plurals
 */
export function speaker<const T extends Lines>(lines: T, locale: string): Say<T> {
  const plurals = new Intl.PluralRules(locale)
  const form = (line: Line, fills: Readonly<Record<string, string | number>>): string => {
    if (typeof line === 'string') return line
    return line[plurals.select(Number(fills.count))] ?? line.other
  }
  return (key, ...[fills = {}]) =>
    form(lines[key] as Line, fills).replace(/\{\{(\w+)\}\}/g, (gap, name: string) =>
      String((fills as Record<string, string | number>)[name] ?? gap),
    )
}
