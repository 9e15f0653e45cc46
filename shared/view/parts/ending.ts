/** What the night came to: its ending, a paragraph for each, and the awards. */
import { type Ending, ROLES, type Role } from '../../content/ids.ts'
import { epilogue, isLost } from '../../rules/epilogue.ts'
import { leosPayers, paragraphOf } from '../../rules/phases/ending.ts'
import type { Night } from '../../rules/state.ts'
import { nameOf, type Teller } from '../tell.ts'

/** The ending with its title and its text. */
export function endingText(night: Night, tell: Teller): { ending: Ending; title: string; text: string } {
  const ending = epilogue(night).ending ?? 'long-night'
  return { ending, title: tell.key(`endings.${ending}.title`), text: tell.key(`endings.${ending}.narration`) }
}

/** What became of each. */
export const paragraphs = (night: Night, tell: Teller): { role: Role; text: string }[] =>
  ROLES.map((role) => {
    const sentences = paragraphOf(night, role).map((words) => tell(words))
    // Leo learns whose lantern lit his flights.
    if (role === 'leo' && !isLost(night)) sentences.push(leosLog(night, tell))
    return { role, text: sentences.join(' ') }
  })

function leosLog(night: Night, tell: Teller): string {
  const payers = leosPayers(night)
  if (payers.length === 0) return tell.key('leoLights.none')
  const names = tell.list(payers.map((role) => nameOf(role, tell)))
  return tell.key(payers.length === 1 ? 'leoLights.one' : 'leoLights.more', { names })
}

/** Every award that somebody earned, those for the screen first. */
export const awards = (night: Night, tell: Teller): { role: Role; title: string; text: string }[] =>
  epilogue(night).awards.map(({ award, role }) => ({
    role,
    title: tell.key(`awards.${award}.title`),
    text: tell.key(`awards.${award}.text`),
  }))
