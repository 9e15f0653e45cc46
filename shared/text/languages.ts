/** The languages of the game. This file imports no texts: every client page loads it, but only the texts that it shows. */

/**
 * The languages that a room can be played in: BCP 47 tags. To add one, add its tag here, its folder beside `en`, and its
 * entries in `texts.ts` and `table-loaders.ts`; the compiler reports what is missing.
 */
export const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of a room opened without one, and of what was stored without one. */
export const DEFAULT_LANGUAGE = 'en' satisfies Language

/** Locales for formatting where they are more exact than the language's tag: the English texts are British. */
const LOCALES: Readonly<Partial<Record<string, string>>> = { en: 'en-GB' }

/** Whether a value is the tag of one of the game's languages. */
export const isLanguage = (tag: unknown): tag is Language => LANGUAGES.some((language) => language === tag)

/** The language of stored data; the default if its tag is missing or of a language that has been removed. */
export const languageOrDefault = (tag: unknown): Language => (isLanguage(tag) ? tag : DEFAULT_LANGUAGE)

/** A language's name in the language itself, such as "Deutsch"; the tag if it has none. */
export const nameOfLanguage = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language

/** The locale (BCP 47 tag) in which a language formats lists, dates, numbers and plurals. */
export const localeOf = (language: string): string => LOCALES[language] ?? language

/**
 * The available language that a reader prefers.
 * @param wanted BCP 47 tags in order of preference, as in `navigator.languages`; malformed tags are skipped
 * @param among the available languages
 * @param otherwise the result if none fits
 */
export function preferredLanguage<T extends string>(
  wanted: readonly string[],
  among: readonly T[],
  otherwise: T,
): T {
  for (const tag of wanted) {
    const exact = among.find((language) => language.toLowerCase() === tag.toLowerCase())
    const near = exact ?? among.find((language) => isRelated(language, tag))
    if (near !== undefined) return near
  }
  return otherwise
}

/** Whether two tags mean the same language in the same script: `en-AU` and `en`, `zh-TW` and `zh-Hant`, not `zh-CN`. */
function isRelated(one: string, other: string): boolean {
  try {
    const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()]
    return a.language === b.language && a.script === b.script
  } catch {
    return false
  }
}
