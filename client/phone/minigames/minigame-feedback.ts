/** Sounds and vibration of the mini-games. */

import type { SoundName } from '../../audio/data/sfx-phone.ts'
import { play } from '../../audio/phone-sounds.ts'
import { type BuzzName, buzz } from '../../device/haptics.ts'

/** Plays a sound, `halfTones` above its own pitch, and a vibration if one is named. */
export type PlayFeedback = (sound: SoundName, halfTones?: number, buzzing?: BuzzName) => void

/** The major scale in half tones: each success in a row sounds a step higher, an octave at most. */
const MAJOR_SCALE = [0, 2, 4, 5, 7, 9, 11, 12] as const

/** Half tones from step 0 of the scale up to step `n`. */
export const scaleStep = (n: number): number =>
  MAJOR_SCALE[Math.max(0, Math.min(MAJOR_SCALE.length - 1, n))] ?? 12

export const playFeedback: PlayFeedback = (sound, halfTones = 0, buzzing) => {
  play(sound, halfTones)
  if (buzzing) buzz(buzzing)
}

/** For the demo, which is silent. */
export const noFeedback: PlayFeedback = () => undefined
