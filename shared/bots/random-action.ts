/** What to do when one has no opinion: any legal action. Also what fuzzing tests play. */
import { COUNTS } from '../content/constants.ts'
import { SYMBOLS } from '../content/ids.ts'
import { type Legal, type Options, SEAT_ACTIONS, type SeatActionType } from '../protocol/actions.ts'
import { nextInt, pick, type RngState } from '../rng.ts'
import type { ActionRequest } from './bot.ts'

const SCRIBBLE = 'zzz'

/** Fields that the options leave free, for the actions that have any. */
const FREE: Partial<Record<SeatActionType, (rng: RngState) => Record<string, unknown>>> = {
  draw: (rng) => ({
    strokes: [{ color: nextInt(rng, COUNTS.crayons), points: [nextInt(rng, 1001), nextInt(rng, 1001)] }],
  }),
  play: () => ({ from: 0, runs: [] }),
  beat: (rng) => ({ symbol: pick(rng, SYMBOLS) }),
  sound: (rng) => ({ sound: nextInt(rng, COUNTS.sounds) }),
  rename: () => ({ name: SCRIBBLE }),
}

const isSeatAction = (type: string): type is SeatActionType => Object.hasOwn(SEAT_ACTIONS, type)

/** One payload that these options allow. An empty list means that anything may stand there: some text then. */
function fill(type: SeatActionType, options: Options, rng: RngState): Record<string, unknown> {
  const payload: Record<string, unknown> = { ...FREE[type]?.(rng) }
  for (const [field, values] of Object.entries(options))
    payload[field] = values.length > 0 ? pick(rng, values) : SCRIBBLE
  return payload
}

/** Any one of the actions that a seat may do now (never one of the host's), or null if there is none. */
export function randomLegal(legal: Legal, rng: RngState): ActionRequest | null {
  const types = Object.keys(legal).filter(isSeatAction)
  if (types.length === 0) return null
  const type = pick(rng, types)
  const options = legal[type]
  if (!options || options.length === 0) return null
  return { type, payload: fill(type, pick(rng, options), rng) } as ActionRequest
}
