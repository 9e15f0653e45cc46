/** Picks any legal action at random, for tests that play random games. */
import { COUNTS } from '../content/constants.ts'
import { SYMBOLS } from '../content/ids.ts'
import { type Legal, type LegalOptions, SEAT_ACTIONS, type SeatActionType } from '../protocol/actions.ts'
import { nextInt, pick, type RngState } from '../rng.ts'
import type { ActionRequest } from './bot.ts'

const TYPED_TEXT = 'zzz'

/** Values for the fields that an action's options leave free. */
const FREE_FIELDS: Partial<Record<SeatActionType, (rng: RngState) => Record<string, unknown>>> = {
  draw: (rng) => ({
    strokes: [{ color: nextInt(rng, COUNTS.crayons), points: [nextInt(rng, 1001), nextInt(rng, 1001)] }],
  }),
  play: () => ({ from: 0, runs: [] }),
  beat: (rng) => ({ symbol: pick(rng, SYMBOLS) }),
  sound: (rng) => ({ sound: nextInt(rng, COUNTS.sounds) }),
  rename: () => ({ name: TYPED_TEXT }),
}

const isSeatAction = (type: string): type is SeatActionType => Object.hasOwn(SEAT_ACTIONS, type)

/** One payload that these options allow. An empty list means that any text may be typed. */
function randomPayload(type: SeatActionType, options: LegalOptions, rng: RngState): Record<string, unknown> {
  const payload: Record<string, unknown> = { ...FREE_FIELDS[type]?.(rng) }
  for (const [field, values] of Object.entries(options))
    payload[field] = values.length > 0 ? pick(rng, values) : TYPED_TEXT
  return payload
}

/** One in so many random actions is in the notebook, which can be written in at any time and changes nothing else. */
const NOTEBOOK_ODDS = 20

/** A random legal action of a seat (none of the host's), or null if there is none. */
export function randomLegalAction(legal: Legal, rng: RngState): ActionRequest | null {
  const writes = legal.cross !== undefined && nextInt(rng, NOTEBOOK_ODDS) === 0
  const types = Object.keys(legal).filter((type) => isSeatAction(type) && (type === 'cross') === writes)
  if (types.length === 0) return null
  const type = pick(rng, types) as SeatActionType
  const options = legal[type]
  if (!options || options.length === 0) return null
  return { type, payload: randomPayload(type, pick(rng, options), rng) } as ActionRequest
}
