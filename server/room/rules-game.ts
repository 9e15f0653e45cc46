/** The game as the server runs it: rules, views in the game's language, and bots. */
import { createBot } from '../../shared/bots/index.ts'
import { content } from '../../shared/content/load.ts'
import { reduce } from '../../shared/rules/reduce.ts'
import { replay } from '../../shared/rules/replay.ts'
import { nextRoomDeadline } from '../../shared/rules/scheduler.ts'
import { createGameState, RULES_VERSION } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { checkTexts } from '../../shared/text/check-story.ts'
import { checkTables } from '../../shared/text/check-tables.ts'
import { LANGUAGES, type Language, languageOrDefault } from '../../shared/text/languages.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { TEXTS } from '../../shared/text/texts.ts'
import { memoizeTranslator } from '../../shared/views/memo-translator.ts'
import { createMessageTranslator, type MessageTranslator } from '../../shared/views/message-translator.ts'
import { cuesFor, viewPublic, viewSeat, viewStory } from '../../shared/views/secrecy.ts'
import type { GameRules } from './driver.ts'

/**
 * Puts together the rules, the views and the bots, and checks the texts of all languages.
 * @throws Error naming every text that is missing, too long, or has a placeholder that is never filled
 */
export function createGameRules(): GameRules {
  for (const language of LANGUAGES) {
    checkTexts(content, TEXTS[language].story)
    checkTables(TEXTS[language])
  }
  const tellers = new Map<Language, MessageTranslator>(
    LANGUAGES.map((language) => [
      language,
      memoizeTranslator(createMessageTranslator(createStoryTranslator(language))),
    ]),
  )
  const tellerOf = ({ settings }: GameState): MessageTranslator => {
    const teller = tellers.get(languageOrDefault(settings.language))
    if (!teller) throw new Error(`there are no texts in ${settings.language}`)
    return teller
  }
  return {
    version: RULES_VERSION,
    createNight: (seed, language) => createGameState({ seed, language }),
    reduce,
    replay: (seed, language, actions, after) =>
      replay(() => createGameState({ seed, language }), actions, after),
    nextDeadline: nextRoomDeadline,
    viewPublic: (game) => viewPublic(game, tellerOf(game)),
    viewSeat: (game, phone) => viewSeat(game, phone, tellerOf(game)),
    viewStory: (game) => viewStory(game, tellerOf(game)),
    cuesFor: (game, viewer) => cuesFor(game, viewer, tellerOf(game)),
    createBot: (role, seed) => createBot({ role, seed }),
  }
}
