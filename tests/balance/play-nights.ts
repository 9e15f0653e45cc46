/** Plays games and collects their results. */
import { type PhaseId, ROLES } from '../../shared/content/ids.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { MalfunctionMeter } from '../replays/act-figures.ts'
import { BotTable, type BotTableOptions, isOver } from './bot-table.ts'
import { type NightTally, tallyOf } from './night-tally.ts'

const isAfterHome = ({ phase }: GameState): boolean => phase.id === 'choice' || phase.id === 'ending'

/** Plays to the end, and notes when the last lantern has come home. @param meter has observed the night from its beginning */
function finish(table: BotTable, meter: MalfunctionMeter | null): NightTally {
  const began: Partial<Record<PhaseId, number>> = {}
  table.playUntil((game) => {
    began[game.phase.id] ??= game.phase.startedAt
    return isAfterHome(game)
  })
  const start = table.game.malfunction?.startedAt ?? 0
  const since = (at: number | undefined): number | null => (at === undefined ? null : at - start)
  const malfunction = table.game.clock.now - start
  const idle = meter ? longestIdle(meter) : null
  const course = { malfunction, talkAt: since(began.talk), whisperAt: since(began.whisper), idle }
  return tallyOf(table.playUntil(isOver), course)
}

/** Whether a game is in the rest before the malfunction. */
export const isBeforeMalfunction = ({ phase, next }: GameState): boolean =>
  phase.id === 'rest' && next === 'shout'

/** Scales the measured answer times to this percentage. */
export function measureAnew(game: GameState, percent: number): void {
  for (const role of ROLES) {
    const seat = game.seats[role]
    if (seat.answer !== null) seat.answer = Math.round((seat.answer * percent) / 100)
  }
}

/** The longest time (ms) in which a phone had nothing to do in the acts of the malfunction. */
const longestIdle = (meter: MalfunctionMeter): number => {
  const { shout = 0, talk = 0, whisper = 0 } = meter.figures()?.idle ?? {}
  return Math.max(shout, talk, whisper)
}

/**
 * Plays a game from the first supper to the storybook. Phones with nothing to do are looked for where somebody shares a seat:
 * it takes time.
 * @param supper percentage that scales the measured answer times
 */
export function tallyNight(options: BotTableOptions, supper = 100): NightTally {
  const meter = ROLES.some((role) => options.guests[role].second) ? new MalfunctionMeter() : null
  const table = new BotTable(meter ? { ...options, played: (_, game) => meter.observe(game) } : options)
  if (supper !== 100) measureAnew(table.playUntil(isBeforeMalfunction), supper)
  return finish(table, meter)
}
