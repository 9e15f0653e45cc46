/** The supper's rehearsal: orders on Monday, doors on Wednesday, the lullaby on Friday. */
import type { Behavior } from '../behavior.ts'
import { doors } from '../boards/doors.ts'
import { lullaby } from '../boards/lullaby.ts'
import { orders } from '../boards/orders.ts'

export const supper: Behavior = (bot, seen, now) =>
  orders(bot, seen, now) ?? doors(bot, seen, now) ?? lullaby(bot, seen, now)
