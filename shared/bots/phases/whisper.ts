/** The whisper: the lullaby, then thumbs held down together. */
import type { Behavior } from '../behavior.ts'
import { hands } from '../boards/hold-bot.ts'
import { lullaby } from '../boards/lullaby-bot.ts'

export const whisper: Behavior = (bot, seen, now) => lullaby(bot, seen, now) ?? hands(bot, seen, now)
