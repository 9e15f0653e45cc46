/** The lullaby, then the hands. */
import type { Behavior } from '../behavior.ts'
import { hands } from '../boards/hands.ts'
import { lullaby } from '../boards/lullaby.ts'

export const whisper: Behavior = (bot, seen, now) => lullaby(bot, seen, now) ?? hands(bot, seen, now)
