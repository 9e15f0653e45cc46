import type { SoundMood } from './types.ts'

/** A mood in which nothing plays, as the base of others. */
export const SILENCE: SoundMood = {
  track: null,
  key: '',
  since: 0,
  lasts: null,
  seed: 0,
  warm: 1,
  cold: 1,
  upgrade: 0,
  tension: 0,
  theme: [true, true, true, true, true, true],
  song: [],
  songBeat: 0,
  ambience: {},
  silent: false,
}
