/** BLANKET!: twice a shout everybody covers their screen with a palm, at once. */
import { SHOUT } from '../../content/constants.ts'
import type { Role } from '../../content/ids.ts'
import type { Legal, Options } from '../../protocol/actions.ts'
import { between } from '../../rng.ts'
import { count, cue } from '../selectors.ts'
import type { GameState, Malfunction } from '../state/index.ts'
import { hurried } from './pace.ts'
import { blow } from './wind.ts'

/** Game times of the blankets, were the shout to begin now: not at its beginning or end, nor close together. */
export function planBlankets(night: GameState): number[] {
  const apart = hurried(night, SHOUT.blanketApart)
  const first = hurried(night, SHOUT.blanketFirst)
  const last = hurried(night, SHOUT.length - SHOUT.blanketLast)
  const times: number[] = []
  for (let i = 0, from = first; i < SHOUT.blankets; i++) {
    const room = apart * (SHOUT.blankets - 1 - i)
    const at = between(night.rng, from, Math.max(from, last - room))
    times.push(night.clock.now + at)
    from = at + apart
  }
  return times
}

/** How long (ms) everybody has to cover their screen, at this table's setting. */
export const blanketTime = (night: GameState): number =>
  Math.round((SHOUT.blanketTime * (night.settings.slow ? SHOUT.slowPercent : 100)) / 100)

export const blanketWake = (m: Malfunction): number | null => m.blanket?.endsAt ?? m.blanketsAt[0] ?? null

export function blanketTick(night: GameState, m: Malfunction): void {
  const { now } = night.clock
  if (m.blanket) {
    if (m.blanket.endsAt > now) return
    m.blanket = null
    cue(night, { type: 'blanket-missed' })
    blow(night, SHOUT.blanketLoss)
    return
  }
  const next = m.blanketsAt[0]
  if (next === undefined || next > now) return
  m.blanketsAt.shift()
  m.blanket = { endsAt: now + blanketTime(night), covered: [] }
  cue(night, { type: 'blanket' })
}

const COVER: readonly Options[] = [{}]

export const blanketLegal = (m: Malfunction, players: readonly Role[], role: Role): Legal =>
  m.blanket && players.includes(role) && !m.blanket.covered.includes(role) ? { blanket: COVER } : {}

export function cover(night: GameState, m: Malfunction, players: readonly Role[], role: Role): void {
  if (!m.blanket) return
  m.blanket.covered.push(role)
  count(night, role, 'blankets')
  if (!players.every((player) => m.blanket?.covered.includes(player))) return
  m.blanket = null
  cue(night, { type: 'blanket-kept' })
}
