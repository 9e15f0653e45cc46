/** What something at night would do, as numbers. */
import type { NightEffect } from '../../rules/bedtime-effects.ts'
import type { NightEffectView } from '../types.ts'

/** A night's effect as a phone shows it. */
export const nightEffectView = ({ upgrade, lights, thread, notes }: NightEffect): NightEffectView => ({
  upgrade,
  lights,
  thread,
  notes,
})
