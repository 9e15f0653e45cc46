/**
 * Loads clients' tables in other languages than English, each by itself and only on pages that use it. English is built
 * into the pages: it is the fallback when another language cannot be loaded.
 */
import type { DEFAULT_LANGUAGE, Language } from './languages.ts'
import type { LanguageTexts } from './texts.ts'

/** The tables of a language that clients use. */
export type Part = Exclude<keyof LanguageTexts, 'story' | 'bookPage'>
type Loaders = { readonly [P in Part]: () => Promise<LanguageTexts[P]> }

/** The loaders of each language but English, such as `phone: async () => (await import('./de/phone-text.ts')).phone`. */
export const TABLES: Readonly<Record<Exclude<Language, typeof DEFAULT_LANGUAGE>, Loaders>> = {}
