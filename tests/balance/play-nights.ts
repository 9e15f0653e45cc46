/** Plays games and collects their results. */
import { type PhaseId, ROLES } from '../../shared/content/ids.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { BotTable, type BotTableOptions, isOver } from './bot-table.ts'
import { type NightTally, tallyOf } from './night-tally.ts'

const isAfterHome = ({ phase }: GameState): boolean => phase.id === 'choice' || phase.id === 'ending'
/** Plays to the end; the malfunction is over when the last lantern has come home. */
function finish(table: BotTable): NightTally {
  const began: Partial<Record<PhaseId, number>> = {}
  table.playUntil((night) => {
    began[night.phase.id] ??= night.phase.startedAt
    return isAfterHome(night)
  })
  const start = table.game.malfunction?.startedAt ?? 0
  const since = (at: number | undefined): number | null => (at === undefined ? null : at - start)
  const malfunction = table.game.clock.now - start
  const course = { malfunction, talkAt: since(began.talk), whisperAt: since(began.whisper) }
  return tallyOf(table.playUntil(isOver), course)
}

/** Saturday's last rest: the family knows what it will face, and nothing has begun. */
export const isBeforeMalfunction = ({ phase, next }: GameState): boolean =>
  phase.id === 'rest' && next === 'shout'

/** Answer times become so many per cent of what the suppers measured. */
export function measureAnew(night: GameState, percent: number): void {
  for (const role of ROLES) {
    const seat = night.seats[role]
    if (seat.answer !== null) seat.answer = Math.round((seat.answer * percent) / 100)
  }
}

/** A whole night from its first supper to its storybook. @param supper per cent of the answer times measured */
export function tallyNight(options: BotTableOptions, supper = 100): NightTally {
  const table = new BotTable(options)
  if (supper !== 100) measureAnew(table.playUntil(isBeforeMalfunction), supper)
  return finish(table)
}
