/**
 * The tables that clients say, each sent for by itself and only where it is said. English is part of the pages: it is
 * what is there when another language cannot be had.
 */
import type { DEFAULT_LANGUAGE, Language } from './languages.ts'
import type { LanguageTexts } from './texts.ts'

/** The parts of a language that clients read. */
export type Part = Exclude<keyof LanguageTexts, 'story' | 'bookPage'>
type Loaders = { readonly [P in Part]: () => Promise<LanguageTexts[P]> }

/** For each language but English, how its tables are loaded: `phone: async () => (await import('./de/phone.ts')).phone`. */
export const TABLES: Readonly<Record<Exclude<Language, typeof DEFAULT_LANGUAGE>, Loaders>> = {}
