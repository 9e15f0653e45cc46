/** The blanket: twice in the shout all players have to cover their screens with a palm at the same time. */
import { SHOUT } from '../../content/constants.ts'
import { type Phone, roleOfPhone } from '../../content/phones.ts'
import type { Legal, LegalOptions } from '../../protocol/actions.ts'
import { between } from '../../rng.ts'
import { planOf } from '../plan.ts'
import { addStat, emitCue } from '../selectors.ts'
import type { GameState, Malfunction } from '../state/index.ts'
import { hurried } from './pace.ts'
import { blow } from './wind.ts'

/** Draws the game times (ms) of the blankets for a shout that begins now: not near its start or end, and apart from each other. */
export function planBlankets(game: GameState): number[] {
  const apart = hurried(game, SHOUT.blanketApart)
  const first = hurried(game, SHOUT.blanketFirst)
  const last = hurried(game, planOf(game).shout - SHOUT.blanketLast)
  const times: number[] = []
  for (let i = 0, from = first; i < SHOUT.blankets; i++) {
    const room = apart * (SHOUT.blankets - 1 - i)
    const at = between(game.rng, from, Math.max(from, last - room))
    times.push(game.clock.now + at)
    from = at + apart
  }
  return times
}

/** Time (ms) that players have to cover their screens; longer in the slow setting. */
export const blanketTime = (game: GameState): number =>
  Math.round((SHOUT.blanketTime * (game.settings.slow ? SHOUT.slowPercent : 100)) / 100)

/** Game time (ms) at which the blanket on the table ends or the next one begins; null when none is left. */
export const blanketWake = (m: Malfunction): number | null => m.blanket?.endsAt ?? m.blanketsAt[0] ?? null

/** Ends a blanket that not everybody covered in time, at the cost of lights, or begins the one that is due. */
export function blanketTick(game: GameState, m: Malfunction): void {
  const { now } = game.clock
  if (m.blanket) {
    if (m.blanket.endsAt > now) return
    m.blanket = null
    emitCue(game, { type: 'blanket-missed' })
    blow(game, SHOUT.blanketLoss)
    return
  }
  const next = m.blanketsAt[0]
  if (next === undefined || next > now) return
  m.blanketsAt.shift()
  m.blanket = { endsAt: now + blanketTime(game), covered: [] }
  emitCue(game, { type: 'blanket' })
}

const COVER: readonly LegalOptions[] = [{}]

/** A player may cover their screen once while a blanket lies on the table. */
export const blanketLegal = (m: Malfunction, players: readonly Phone[], phone: Phone): Legal =>
  m.blanket && players.includes(phone) && !m.blanket.covered.includes(phone) ? { blanket: COVER } : {}

/** A player has covered their screen; when all players have, the blanket is kept and nothing is lost. */
export function cover(game: GameState, m: Malfunction, players: readonly Phone[], phone: Phone): void {
  if (!m.blanket) return
  m.blanket.covered.push(phone)
  addStat(game, roleOfPhone(phone), 'blankets')
  if (!players.every((player) => m.blanket?.covered.includes(player))) return
  m.blanket = null
  emitCue(game, { type: 'blanket-kept' })
}
