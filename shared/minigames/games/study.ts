/**
 * The study (Elara's own way): a telephone rings and moves about the desk. The player catches the handset, drags it to the
 * ear, and follows the ear, which sways.
 */
import { between, createRng, type RngState } from '../../rng.ts'
import { type ActivityState, FIELD, NO_TOUCH, touchX, touchY } from '../engine.ts'
import { defineEngine, distance2, initialState, isDown, ramp, thumbNear, widened } from '../minigame-base.ts'
import { approach, type Wander, wander } from '../steady-engine.ts'
import { aim, aimError, dragSpeed, isDeciding, notices, slide } from '../thumb-bot.ts'

export interface StudyState extends ActivityState {
  /** `ringing` on the desk, `carried` by the thumb, or `listening` at the ear. */
  call: 'ringing' | 'carried' | 'listening'
  /** The handset's centre. */
  x: number
  y: number
  /** Where it moves to on the desk. */
  rattle: Wander
  /** The ear's x, which sways. */
  ear: Wander
  /** How close (field units) the thumb has to come to the handset, and the handset to the ear. */
  reach: number
  rng: RngState
}

/** The desk's y in field units. */
export const DESK_Y = 1150
/** The ear's y in field units. */
export const EAR_Y = 330

/** The handset is dropped if the thumb moves farther than this (field units) in one step. */
const JERK = 260

export const study = defineEngine<StudyState>({
  id: 'study',
  marks: [45, 75, 90],
  init(seed, options) {
    const rng = createRng(seed)
    const x = between(rng, 200, 800)
    return {
      ...initialState(options, options.steps - 40),
      call: 'ringing',
      x,
      y: DESK_Y,
      rattle: { value: x, goal: between(rng, 120, 880) },
      ear: { value: FIELD.width / 2, goal: FIELD.width / 2 },
      reach: widened(options, 85),
      rng,
    }
  },
  play(state) {
    const tug = ramp(state.step, state.steps, 3, state.gentle ? 9 : 14)
    wander(state.rng, state.ear, tug, 230, 770)
    if (state.call === 'ringing') rattle(state)
    else carry(state)
    if (state.call === 'listening' && state.points < state.best) state.points++
  },
  auto(state, skill, rng) {
    if (state.call === 'ringing') {
      if (isDown(state) && isDeciding(state)) return NO_TOUCH
      if (isDown(state) || !isDeciding(state) || !notices(rng, skill)) return state.thumb
      return aim(rng, skill, state.x, state.y, 120)
    }
    if (state.call === 'carried') {
      return slide(state, state.ear.value, EAR_Y, dragSpeed(skill))
    }
    if (!isDeciding(state) || !notices(rng, skill)) return state.thumb
    return slide(state, state.ear.value + aimError(rng, skill, 90), EAR_Y, JERK - 20)
  },
})

/** The handset moves about the desk until the thumb comes down on it. */
function rattle(state: StudyState): void {
  wander(state.rng, state.rattle, state.gentle ? 5 : 9, 120, 880)
  state.x = state.rattle.value
  state.y = approach(state.y, DESK_Y, 60)
  if (state.before === NO_TOUCH && thumbNear(state, state.x, state.y, state.reach)) state.call = 'carried'
}

/** The handset follows the thumb; near the ear the player hears the voice. */
function carry(state: StudyState): void {
  if (!isDown(state) || !thumbNear(state, state.x, state.y, JERK)) {
    state.call = 'ringing'
    state.rattle.value = state.x
    return
  }
  state.x = touchX(state.thumb)
  state.y = touchY(state.thumb)
  const heard = distance2(state.x, state.y, state.ear.value, EAR_Y) <= state.reach * state.reach
  state.call = heard ? 'listening' : 'carried'
}
