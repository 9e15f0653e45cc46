/** Texts of the game's result: the ending, a paragraph for each role, the awards. */
import { type Ending, ROLES, type Role } from '../../content/ids.ts'
import { phoneAt } from '../../content/phones.ts'
import { HOME_AWARD } from '../../rules/award-winners.ts'
import { leosPayers, paragraphOf, sentencesBeforeReveal } from '../../rules/phases/ending.ts'
import { epilogue, isLost } from '../../rules/results.ts'
import type { GameState, Message } from '../../rules/state/index.ts'
import { type MessageTranslator, nameOf, playerOf } from '../message-translator.ts'
import type { AwardView } from '../types.ts'

/** The ending's id, title and narration. Before the ending is decided it is that of a lost game. */
export function endingText(
  game: GameState,
  translate: MessageTranslator,
): { ending: Ending; title: string; text: string } {
  const ending = epilogue(game).ending ?? 'long-night'
  return {
    ending,
    title: translate.key(`endings.${ending}.title`),
    text: translate.key(`endings.${ending}.narration`),
  }
}

interface Paragraph {
  role: Role
  text: string
}

/** What became of each, without secrets and without whose lantern paid: those are for the reveal. */
export const openParagraphs = (game: GameState, translate: MessageTranslator): Paragraph[] =>
  ROLES.map((role) => ({ role, text: joined(sentencesBeforeReveal(game, role), translate) }))

/** What became of each, once everything has been revealed. */
export const paragraphs = (game: GameState, translate: MessageTranslator): Paragraph[] =>
  ROLES.map((role) => {
    const text = joined(paragraphOf(game, role), translate)
    // Leo learns whose lantern lit his flights.
    return { role, text: role === 'leo' && !isLost(game) ? `${text} ${leosLog(game, translate)}` : text }
  })

const joined = (sentences: readonly Message[], translate: MessageTranslator): string =>
  sentences.map((sentence) => translate(sentence)).join(' ')

function leosLog(game: GameState, translate: MessageTranslator): string {
  const payers = leosPayers(game)
  if (payers.length === 0) return translate.key('leoLights.none')
  const names = translate.list(payers.map((role) => nameOf(role, translate)))
  return translate.key(payers.length === 1 ? 'leoLights.one' : 'leoLights.more', { names })
}

/** Every award; the first four are those that the screen shows, one for each role. */
export const awards = (game: GameState, translate: MessageTranslator): AwardView[] =>
  epilogue(game).awards.map(({ award, role, second, sharedWith }) => {
    const key = award === HOME_AWARD ? `homeAwards.${role}` : `awards.${award}`
    return {
      role,
      for: game.seats[role].second ? playerOf(game, phoneAt(role, { second })) : null,
      title: translate.key(`${key}.title`),
      text: translate.key(`${key}.text`),
      sharedWith: [...sharedWith],
    }
  })
