/** Plays mini-games with random touches and hashes the states, to compare engines on different machines. */

import { type ActivityId, DREAMS, OWN_WAYS } from '../../shared/content/ids.ts'
import {
  type ActivityState,
  MIN_STEPS,
  NO_TOUCH,
  packTouch,
  type Touch,
} from '../../shared/minigames/engine.ts'
import { engines, standardSteps } from '../../shared/minigames/registry.ts'
import { chance, createRng, nextInt, type RngState } from '../../shared/rng.ts'

export const ACTIVITIES: readonly ActivityId[] = [...DREAMS, ...OWN_WAYS]

/** Every how many steps the state is hashed, so that differences that cancel out later are found. */
const LOOK_EVERY = 40

/** Adds a part of a state to a hash (32-bit FNV-1a). */
function mix(hash: number, value: unknown): number {
  if (typeof value === 'number') {
    // Numbers that are no 32-bit integers are hashed as text.
    if (Number.isInteger(value) && Math.abs(value) < 0x8000_0000) return Math.imul(hash ^ value, 0x0100_0193)
    return mix(hash, `${value}`)
  }
  if (typeof value === 'string') {
    let out = hash
    for (let i = 0; i < value.length; i++) out = Math.imul(out ^ value.charCodeAt(i), 0x0100_0193)
    return out
  }
  if (typeof value === 'object' && value !== null) {
    let out = hash
    for (const key in value) out = mix(out, value[key as keyof typeof value])
    return out
  }
  return mix(hash, value ? 1 : 2)
}

/** Most streams are as short as a mini-game can be; one in fifty has standard length or a little more. */
function lengthOf(rng: RngState, id: ActivityId): number {
  if (chance(rng, 2)) return standardSteps(id) + nextInt(rng, 60)
  return MIN_STEPS + nextInt(rng, 60)
}

/** The next touch of a thumb that rests, moves, taps and jumps at random. */
function wander(rng: RngState, last: Touch): Touch {
  const die = nextInt(rng, 100)
  if (die < 60) return last
  if (die < 72) return NO_TOUCH
  if (die < 86 && last !== NO_TOUCH)
    return packTouch((last & 1023) + nextInt(rng, 121) - 60, (last >> 10) + nextInt(rng, 121) - 60)
  return packTouch(nextInt(rng, 1001), nextInt(rng, 1401))
}

/** Plays one mini-game and hashes it. Every third seed plays as a bot of random skill, the others at random. */
export function outcomeOf(id: ActivityId, seed: number): number {
  const engine = engines[id]
  const rng = createRng(seed)
  const steps = lengthOf(rng, id)
  const skill = seed % 3 === 0 ? nextInt(rng, 101) : -1
  const state: ActivityState = engine.init(nextInt(rng, 0x7fff_ffff), { gentle: chance(rng, 30), steps })
  let hash = 0x811c_9dc5
  let touch: Touch = NO_TOUCH
  while (!engine.done(state)) {
    touch = skill >= 0 ? engine.auto(state, skill, rng) : wander(rng, touch)
    engine.step(state, touch)
    if (state.step % LOOK_EVERY === 0) hash = mix(hash, state)
  }
  return mix(mix(mix(hash, state), engine.score(state)), engine.progress(state)) >>> 0
}

/** The hashes of `count` seeds from `first` on. */
export function outcomesOf(id: ActivityId, first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => outcomeOf(id, first + i))
}
