/**
 * Every sound of a phone, for `play` in phone-sounds.ts. A new one is an entry in one of these lists: wood, paper and
 * brass for things of the house, glass and breath for things of the sphere.
 */
import type { Layer } from '../engine/synth.ts'
import { MINIGAME_SOUNDS } from './sfx-minigames.ts'
import { CONSOLE_SOUNDS } from './sfx-phone-console.ts'
import { PAGE_SOUNDS } from './sfx-phone-pages.ts'
import { VISION_SOUNDS } from './sfx-visions.ts'

/** Each sound by name. */
export const PHONE_SOUNDS = {
  ...PAGE_SOUNDS,
  ...CONSOLE_SOUNDS,
  ...MINIGAME_SOUNDS,
  ...VISION_SOUNDS,
} as const satisfies Record<string, readonly Layer[]>

/** A name that `play` accepts. */
export type SoundName = keyof typeof PHONE_SOUNDS
