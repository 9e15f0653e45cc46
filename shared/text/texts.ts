/** All texts of all languages. For the server and tests only: in a client it would spoil every secret. */
import type { bookPage } from './en/book-page-text.ts'
import type { common } from './en/common-text.ts'
import { english } from './en/index.ts'
import type { join } from './en/join-text.ts'
import type { motionWords } from './en/motion-text.ts'
import type { phone } from './en/phone-text.ts'
import type { screen } from './en/screen-text.ts'
import type { Language } from './languages.ts'
import type { Story } from './story-types.ts'
import type { Translation } from './translate.ts'

/** All texts of one language. English decides which keys there are, and which placeholders each text has. */
export interface LanguageTexts {
  /** Texts that would spoil the game. Only the server has them; it puts them into views when they may be read. */
  readonly story: Story
  /** Texts that several kinds of pages use. */
  readonly common: Translation<typeof common>
  /** The home page and the join page. */
  readonly join: Translation<typeof join>
  readonly phone: Translation<typeof phone>
  readonly screen: Translation<typeof screen>
  /** The setting for reduced motion. */
  readonly motion: Translation<typeof motionWords>
  /** The page of a saved storybook. */
  readonly bookPage: Translation<typeof bookPage>
}

/** The texts by language. */
export const TEXTS: Readonly<Record<Language, LanguageTexts>> = { en: english }
