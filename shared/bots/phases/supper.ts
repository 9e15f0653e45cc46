/** Supper rehearses an act: orders on Monday, doors on Wednesday, the lullaby on Friday. */
import type { Behavior } from '../behavior.ts'
import { doors } from '../boards/doors-bot.ts'
import { lullaby } from '../boards/lullaby-bot.ts'
import { orders } from '../boards/orders-bot.ts'

export const supper: Behavior = (bot, seen, now) =>
  orders(bot, seen, now) ?? doors(bot, seen, now) ?? lullaby(bot, seen, now)
