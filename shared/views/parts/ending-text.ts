/** What the night came to: its ending, a paragraph for each, and the awards. */
import { type Ending, ROLES, type Role } from '../../content/ids.ts'
import { leosPayers, openSentences, paragraphOf } from '../../rules/phases/ending.ts'
import { epilogue, isLost } from '../../rules/results.ts'
import type { GameState, Message } from '../../rules/state/index.ts'
import { nameOf, type Teller } from '../message-translator.ts'

/** The ending with its title and its text. */
export function endingText(game: GameState, tell: Teller): { ending: Ending; title: string; text: string } {
  const ending = epilogue(game).ending ?? 'long-night'
  return { ending, title: tell.key(`endings.${ending}.title`), text: tell.key(`endings.${ending}.narration`) }
}

interface Paragraph {
  role: Role
  text: string
}

/** What became of each, as far as it tells no secret and not whose lantern paid: that is for the reveal. */
export const openParagraphs = (game: GameState, tell: Teller): Paragraph[] =>
  ROLES.map((role) => ({ role, text: inOne(openSentences(game, role), tell) }))

/** What became of each, once everything has been revealed. */
export const paragraphs = (game: GameState, tell: Teller): Paragraph[] =>
  ROLES.map((role) => {
    const text = inOne(paragraphOf(game, role), tell)
    // Leo learns whose lantern lit his flights.
    return { role, text: role === 'leo' && !isLost(game) ? `${text} ${leosLog(game, tell)}` : text }
  })

const inOne = (sentences: readonly Message[], tell: Teller): string =>
  sentences.map((words) => tell(words)).join(' ')

function leosLog(game: GameState, tell: Teller): string {
  const payers = leosPayers(game)
  if (payers.length === 0) return tell.key('leoLights.none')
  const names = tell.list(payers.map((role) => nameOf(role, tell)))
  return tell.key(payers.length === 1 ? 'leoLights.one' : 'leoLights.more', { names })
}

/** Every award that somebody earned, those for the screen first. */
export const awards = (game: GameState, tell: Teller): { role: Role; title: string; text: string }[] =>
  epilogue(game).awards.map(({ award, role }) => ({
    role,
    title: tell.key(`awards.${award}.title`),
    text: tell.key(`awards.${award}.text`),
  }))
