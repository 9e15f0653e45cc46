/**
 * The corridor (dream of fear): the player holds the thumb down to walk while the creature's eyes are closed. They stir
 * before they open; a player who is seen walking loses most of the ground since they last closed and has to wait for a
 * moment. In the flourish the creature sleeps, and the player runs for the light at the end.
 */
import { chance, createRng, type RngState } from '../../rng.ts'
import { type ActivityState, FIELD, NO_TOUCH, packTouch } from '../engine.ts'
import { defineEngine, div, initialState, isDown, slowed, widened } from '../minigame-base.ts'
import { approach, planEvents, type TimedEvent } from '../steady-engine.ts'
import { isDeciding, notices } from '../thumb-bot.ts'

/** The eyes stir, and then open or (sometimes, late in the dream) stay closed. */
export interface CorridorLook extends TimedEvent {
  /** A false alarm: the eyes stir and stay closed. */
  false: boolean
}

/** `points` are the ground covered, `best` is the corridor's length. */
export interface CorridorState extends ActivityState {
  eyes: 'closed' | 'stirring' | 'open'
  looks: CorridorLook[]
  /** Index of the current or next look. */
  next: number
  /** Walking speed, 0–`FULL_STRIDE`. */
  stride: number
  /** The ground covered when the eyes last closed; being seen throws the player back towards it. */
  safe: number
  /** Steps until the player can walk again after being seen. */
  startled: number
  /** Steps after the eyes open in which walking is not seen yet. */
  grace: number
}

/** Ground covered in a step at full walking speed. */
export const FULL_STRIDE = 10
/** Ground covered in a step of the flourish. */
const RUN_STRIDE = 16
/** Length of the flourish in steps. */
const RUN_STEPS = 70
const BREATH_STEPS = 26
/** Percent of the ground since the eyes last closed that is lost when seen. */
const GROUND_LOST = 75

export const corridor = defineEngine<CorridorState>({
  id: 'corridor',
  marks: [34, 51, 68],
  init(seed, options) {
    const rng = createRng(seed)
    const { steps } = options
    const looks = planLooks(rng, steps - RUN_STEPS, options)
    const watched = looks.reduce((sum, look) => sum + (look.false ? 0 : look.until - look.from), 0)
    return {
      ...initialState(options, (steps - watched) * FULL_STRIDE + RUN_STEPS * (RUN_STRIDE - FULL_STRIDE)),
      eyes: 'closed',
      looks,
      next: 0,
      stride: 0,
      safe: 0,
      startled: 0,
      grace: widened(options, 7),
    }
  },
  play(state) {
    const wasOpen = state.eyes === 'open'
    look(state)
    if (wasOpen && state.eyes !== 'open') state.safe = state.points
    const walking = isDown(state) && state.startled === 0
    state.startled = approach(state.startled, 0, 1)
    state.stride = walking ? approach(state.stride, isRunning(state) ? RUN_STRIDE : FULL_STRIDE, 1) : 0
    const current = state.looks[state.next]
    if (state.eyes !== 'open' || !current) state.points += state.stride
    else if (walking && state.step - current.from >= state.grace) beSeen(state)
  },
  auto(state, skill, rng) {
    if (!isDeciding(state)) return state.thumb
    const wary = state.eyes !== 'closed'
    if (wary === !isDown(state)) return state.thumb
    // Stirring is loud, so players notice it sooner than the eyes closing.
    const noticed = notices(rng, skill) || (wary && notices(rng, skill))
    if (!noticed) return state.thumb
    return wary ? NO_TOUCH : packTouch(FIELD.width / 2, FIELD.height - 250)
  },
})

/** Whether the flourish has begun, in which the player runs. */
export function isRunning(state: CorridorState): boolean {
  return state.step > state.steps - RUN_STEPS
}

function planLooks(rng: RngState, steps: number, options: { gentle: boolean }): CorridorLook[] {
  const plan = planEvents(rng, 30, steps, {
    quiet: [slowed(options, 62), slowed(options, 40)],
    warn: [slowed(options, 26), slowed(options, 13)],
    last: [40, 30],
    jitter: 30,
  })
  return plan.map((spell) => ({
    ...spell,
    false: spell.warn > steps / 2 && chance(rng, options.gentle ? 12 : 25),
  }))
}

/** Opens and closes the eyes. */
function look(state: CorridorState): void {
  let current = state.looks[state.next]
  const over = current && (current.false ? current.from : current.until)
  if (over !== undefined && state.step >= over) current = state.looks[++state.next]
  if (!current || state.step < current.warn) state.eyes = 'closed'
  else state.eyes = state.step < current.from ? 'stirring' : 'open'
}

function beSeen(state: CorridorState): void {
  state.points -= div((state.points - state.safe) * GROUND_LOST, 100)
  state.startled = BREATH_STEPS
  state.stride = 0
}
