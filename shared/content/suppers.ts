/** The suppers, two for each act of the malfunction; which one an evening has is drawn. */
import type { Frozen } from './freeze.ts'
import type { Supper } from './schema.ts'

/** Controls that name a supper (`controls.ts`) are dealt at that one only. */
export const SUPPER_TABLES = [
  { id: 'laid-table', act: 'orders' },
  { id: 'pancake-night', act: 'orders' },
  { id: 'which-door', act: 'doors' },
  { id: 'hidden-pudding', act: 'doors', doors: 'dishes' },
  { id: 'hum-along', act: 'hum' },
  { id: 'glass-band', act: 'hum', turns: 'there-and-back' },
] as const satisfies readonly Frozen<Supper>[]
