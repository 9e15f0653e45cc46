/** How loud short sounds are meant to be. The numbers are the loudness of their loudest 400 ms (LUFS). */
import type { SoundName } from '../../audio/data/sfx-phone.ts'
import type { ScreenSoundName } from '../../audio/data/sfx-screen.ts'

export const LOUDNESS_TARGETS = {
  soft: -25,
  plain: -21,
  grand: -17,
  tick: -30,
  touch: -26,
  strong: -22,
} as const
export type LoudnessTarget = keyof typeof LOUDNESS_TARGETS

/** Sounds of the screen that are quieter (asides) or louder (turning points) than the others, which are `plain`. */
const DRAMA: Partial<Record<ScreenSoundName, LoudnessTarget>> = {
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
/** Sounds of a phone that are quieter (heard very often) or louder (meant to be felt) than the others, which are `touch`. */
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
  ratchet: 'tick',
  taut: 'tick',
  step: 'tick',
  thread: 'tick',
  crossed: 'tick',
  peek: 'tick',
  cover: 'tick',
  breath: 'tick',
  button: 'strong',
  knock: 'strong',
  missed: 'strong',
  bump: 'strong',
  fuse: 'strong',
  door: 'strong',
  ring: 'strong',
  seen: 'strong',
  perfect: 'strong',
  hit: 'strong',
}

/**
 * How loud a short sound is meant to be.
 * @param kind `effect` for a sound of the screen, `touch` for one of a phone
 */
export function loudnessTargetOf(kind: string, name: string): LoudnessTarget {
  const known: Record<string, LoudnessTarget | undefined> = kind === 'touch' ? TOUCHES : DRAMA
  return known[name] ?? (kind === 'touch' ? 'touch' : 'plain')
}
