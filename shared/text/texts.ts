/** All texts of all languages. For the server and for tests: a client that read this file would hold every secret. */

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

/** Everything that is said in one language. English decides which lines there are, and which gaps a line has. */
export interface LanguageTexts {
  /** What the house tells; only the server reads it, and sends what a moment needs. */
  readonly story: Story
  /** Lines that more than one kind of page says. */
  readonly common: Translation<typeof common>
  /** The start page and the door. */
  readonly join: Translation<typeof join>
  readonly phone: Translation<typeof phone>
  readonly screen: Translation<typeof screen>
  /** The switch for how much moves. */
  readonly motion: Translation<typeof motionWords>
  /** The page on which a storybook is kept. */
  readonly bookPage: Translation<typeof bookPage>
}

export const TEXTS: Readonly<Record<Language, LanguageTexts>> = { en: english }
