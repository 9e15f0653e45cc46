/** What the night came to: its ending, a paragraph for each, and the awards. */
import { type Ending, ROLES, type Role } from '../../content/ids.ts'
import { leosPayers, openSentences, paragraphOf } from '../../rules/phases/ending.ts'
import { epilogue, isLost } from '../../rules/results.ts'
import type { GameState, Message } from '../../rules/state/index.ts'
import { nameOf, type Teller } from '../message-translator.ts'

/** The ending with its title and its text. */
export function endingText(
  game: GameState,
  translate: Teller,
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

/** What became of each, as far as it tells no secret and not whose lantern paid: that is for the reveal. */
export const openParagraphs = (game: GameState, translate: Teller): Paragraph[] =>
  ROLES.map((role) => ({ role, text: inOne(openSentences(game, role), translate) }))

/** What became of each, once everything has been revealed. */
export const paragraphs = (game: GameState, translate: Teller): Paragraph[] =>
  ROLES.map((role) => {
    const text = inOne(paragraphOf(game, role), translate)
    // Leo learns whose lantern lit his flights.
    return { role, text: role === 'leo' && !isLost(game) ? `${text} ${leosLog(game, translate)}` : text }
  })

const inOne = (sentences: readonly Message[], translate: Teller): string =>
  sentences.map((words) => translate(words)).join(' ')

function leosLog(game: GameState, translate: Teller): string {
  const payers = leosPayers(game)
  if (payers.length === 0) return translate.key('leoLights.none')
  const names = translate.list(payers.map((role) => nameOf(role, translate)))
  return translate.key(payers.length === 1 ? 'leoLights.one' : 'leoLights.more', { names })
}

/** Every award that somebody earned, those for the screen first. */
export const awards = (game: GameState, translate: Teller): { role: Role; title: string; text: string }[] =>
  epilogue(game).awards.map(({ award, role }) => ({
    role,
    title: translate.key(`awards.${award}.title`),
    text: translate.key(`awards.${award}.text`),
  }))
