/** How much short sounds weigh: what is meant to be as loud as each other. Numbers: their loudest 400 ms, in LUFS. */

import type { SoundName } from '../../audio/data/sfx-phone.ts'
import type { DramaName } from '../../audio/data/sfx-screen.ts'

export const WEIGHTS = { soft: -25, plain: -21, grand: -17, tick: -30, touch: -26, strong: -22 } as const
export type LoudnessTarget = keyof typeof WEIGHTS

/** What happens beside the story, and what turns the world over. All else on the screen is plain. */
const DRAMA: Partial<Record<DramaName, LoudnessTarget>> = {
  pencil: 'soft',
  page: 'soft',
  creak: 'soft',
  burning: 'soft',
  signGiven: 'soft',
  houseSighs: 'soft',
  penDips: 'soft',
  heart: 'soft',
  goodnight: 'soft',
  noteFound: 'soft',
  cheerHooray: 'soft',
  cheerOoh: 'soft',
  cheerOhNo: 'soft',
  cheerHaHa: 'soft',
  cheerAww: 'soft',
  cheerPsst: 'soft',
  onHold: 'soft',
  trueKnock: 'soft',
  lightsOut: 'soft',
  question: 'soft',
  drumRoll: 'soft',
  sphereCracks: 'grand',
  allDark: 'grand',
  doorsSlam: 'grand',
  storyThunder: 'grand',
  blanket: 'grand',
  blanketMissed: 'grand',
  doorWrong: 'grand',
  caught: 'grand',
  rescued: 'grand',
  brokeAway: 'grand',
  row: 'grand',
  powerUp: 'grand',
}
/** What a thumb does a hundred times, and what it is meant to feel. All else on a phone is a touch. */
const TOUCHES: Partial<Record<SoundName, LoudnessTarget>> = {
  tap: 'tick',
  dial: 'tick',
  tune: 'tick',
  turn: 'tick',
  pencil: 'tick',
  open: 'tick',
  close: 'tick',
  candle: 'tick',
  'switch-on': 'tick',
  'switch-off': 'tick',
  plug: 'tick',
  order: 'tick',
  step: 'tick',
  thread: 'tick',
  crossed: 'tick',
  peek: 'tick',
  cover: 'tick',
  breath: 'tick',
  button: 'strong',
  missed: 'strong',
  bump: 'strong',
  fuse: 'strong',
  door: 'strong',
  ring: 'strong',
  seen: 'strong',
  perfect: 'strong',
  hit: 'strong',
}

/** @param kind 'effect' (the screen's) or 'touch' (a phone's) */
export function weightOf(kind: string, name: string): LoudnessTarget {
  const known: Record<string, LoudnessTarget | undefined> = kind === 'touch' ? TOUCHES : DRAMA
  return known[name] ?? (kind === 'touch' ? 'touch' : 'plain')
}
