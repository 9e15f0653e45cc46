/** In which language the gallery is looked at: `&lang=en-XA` in the address is the pseudo-language (see `pseudo.ts`). */
import { LANGUAGES } from '../../shared/text/languages.ts'
import { PSEUDO, pseudo } from '../../shared/text/pseudo-language.ts'
import { createSay, sayFrom } from '../../shared/text/story-translator.ts'
import { TEXTS } from '../../shared/text/texts.ts'
import { createTeller, type Teller } from '../../shared/views/message-translator.ts'
import { type Source, speak, speakFrom } from '../device/page-language.ts'

/** What the gallery can be looked at in: what is installed, and what nobody speaks. */
export const GALLERY_LANGUAGES: readonly string[] = [...LANGUAGES, PSEUDO]

/** The language that an address asks for, or null. */
export const languageIn = (search: string): string | null => {
  const asked = new URLSearchParams(search).get('lang')
  return asked !== null && GALLERY_LANGUAGES.includes(asked) ? asked : null
}

/** The story's voice in a language of the gallery; English for any other. */
export function tellerOf(language: string): Teller {
  if (language === PSEUDO) return createTeller(sayFrom(pseudo(TEXTS.en.story), PSEUDO))
  return createTeller(createSay(LANGUAGES.find((each) => each === language) ?? 'en'))
}

/** The pseudo-language for pages: made here, so that no built page holds it. */
export const PSEUDO_SOURCE: Source = { language: PSEUDO, load: async (_, english) => pseudo(english) }

/** Speaks what an address asks for; to be called again when more of a page has been loaded. */
export async function speakAsAsked(search: string): Promise<void> {
  const language = languageIn(search)
  if (language === PSEUDO) await speakFrom(PSEUDO_SOURCE)
  else if (language !== null) await speak(language)
}
