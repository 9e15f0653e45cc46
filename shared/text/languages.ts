/** Which languages there are. No text is read here: clients load this file whole, and of the texts only what they show. */

/**
 * The languages a room can be played in, by their BCP 47 tags. To add one: its folder beside `en`, and its entry here, in
 * `texts.ts`, and in `tables.ts`; the compiler asks for whatever is missing.
 */
export const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What is spoken where nobody asks for anything else, and where something is stored without a language. */
export const DEFAULT_LANGUAGE = 'en' satisfies Language

/**
 * The tags by which lists, dates, numbers and plurals are written, where they are more exact than the language's own: the
 * English texts are British.
 */
const LOCALES: Readonly<Partial<Record<string, string>>> = { en: 'en-GB' }

export const isLanguage = (tag: unknown): tag is Language => LANGUAGES.some((language) => language === tag)

/** The language of something stored: what was stored before there were languages, or in one that is gone, is English. */
export const languageOr = (tag: unknown): Language => (isLanguage(tag) ? tag : DEFAULT_LANGUAGE)

/** What a language (BCP 47 tag) is called by those who speak it. */
export const nameOfLanguage = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language

/** The tag by which a language's lists, dates, numbers and plurals are written. */
export const localeOf = (language: string): string => LOCALES[language] ?? language

/**
 * The language that suits somebody best, or the default.
 * @param wanted BCP 47 tags, the dearest first, as in `navigator.languages`; what is no tag is passed over
 * @param among the languages to choose from
 */
export function bestFit<T extends string>(wanted: readonly string[], among: readonly T[], otherwise: T): T {
  for (const tag of wanted) {
    const exact = among.find((language) => language.toLowerCase() === tag.toLowerCase())
    const near = exact ?? among.find((language) => isRelated(language, tag))
    if (near !== undefined) return near
  }
  return otherwise
}

/** The same language in the same script: `en-AU` and `en`, `zh-TW` and `zh-Hant`, but not `zh-TW` and `zh-CN`. */
function isRelated(one: string, other: string): boolean {
  try {
    const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()]
    return a.language === b.language && a.script === b.script
  } catch {
    return false
  }
}
