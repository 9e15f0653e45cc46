/** The language of the gallery's pages. `&lang=en-XA` is the pseudo-language of `shared/text/pseudo-language.ts`. */
import { LANGUAGES } from '../../shared/text/languages.ts'
import { PSEUDO, pseudo } from '../../shared/text/pseudo-language.ts'
import { createStoryTranslator, storyTranslatorFrom } from '../../shared/text/story-translator.ts'
import { TEXTS } from '../../shared/text/texts.ts'
import { createMessageTranslator, type MessageTranslator } from '../../shared/views/message-translator.ts'
import { type LanguageSource, setPageLanguage, setPageLanguageFrom } from '../device/page-language.ts'

/** All languages of the game, and the pseudo-language. */
export const GALLERY_LANGUAGES: readonly string[] = [...LANGUAGES, PSEUDO]

/** The language in a query, or null if it names none or an unknown one. */
export const languageIn = (search: string): string | null => {
  const asked = new URLSearchParams(search).get('lang')
  return asked !== null && GALLERY_LANGUAGES.includes(asked) ? asked : null
}

/** The translator of the story for a language; English if it is unknown. */
export function tellerOf(language: string): MessageTranslator {
  if (language === PSEUDO) return createMessageTranslator(storyTranslatorFrom(pseudo(TEXTS.en.story), PSEUDO))
  return createMessageTranslator(createStoryTranslator(LANGUAGES.find((each) => each === language) ?? 'en'))
}

/** The pseudo-language for pages. It is made here, so that no page of the production build contains it. */
export const PSEUDO_SOURCE: LanguageSource = { language: PSEUDO, load: async (_, english) => pseudo(english) }

/** Sets the page's language to the one in a query. To be called again after another part of the client has been loaded. */
export async function applyGalleryLanguage(search: string): Promise<void> {
  const language = languageIn(search)
  if (language === PSEUDO) await setPageLanguageFrom(PSEUDO_SOURCE)
  else if (language !== null) await setPageLanguage(language)
}
