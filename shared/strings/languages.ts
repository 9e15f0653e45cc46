import { story as en } from './en/story/index.ts'
import type { Story } from './shape.ts'

/** The languages a room can be told in. A second one is one more folder beside `en`, and one line here. */
export const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The story texts of each language. Only the server reads them: phones and screens get what their moment needs. */
export const STORIES: Readonly<Record<Language, Story>> = { en }
