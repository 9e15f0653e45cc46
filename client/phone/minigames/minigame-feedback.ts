/** What a hand hears and feels of its dream: small sounds of the phone itself, and the motor where there is one. */

import type { SoundName } from '../../audio/data/sfx-phone.ts'
import { play } from '../../audio/phone-sounds.ts'
import { type BuzzName, buzz } from '../../device/haptics.ts'

/** A sound, so many half tones above its own pitch, and a buzz if it is to be felt, too. */
export type PlayFeedback = (sound: SoundName, halfTones?: number, buzzing?: BuzzName) => void

/** The major scale, for things that go well in a row: each a step higher, an octave at most. */
const SCALE = [0, 2, 4, 5, 7, 9, 11, 12] as const

/** How many half tones the n-th of a row is above the first. */
export const scaleStep = (n: number): number => SCALE[Math.max(0, Math.min(SCALE.length - 1, n))] ?? 12

export const playFeedback: PlayFeedback = (sound, halfTones = 0, buzzing) => {
  play(sound, halfTones)
  if (buzzing) buzz(buzzing)
}

/** While a dream only shows how it is played nothing is heard. */
export const noFeedback: PlayFeedback = () => undefined
