import type { Frozen } from './freeze.ts'
import type { DreamEntry } from './schema.ts'

/** Whose dream it can be: the children's lessons, Leo's thrill, the adults' fantasy and fear. */
export const DREAM_ENTRIES = [
  { id: 'lanterns', who: ['ava', 'leo'] },
  { id: 'constellation', who: ['ava', 'leo'] },
  { id: 'mirror', who: ['ava', 'leo'] },
  { id: 'glider', who: ['leo'] },
  { id: 'encore', who: ['elara', 'caleb'] },
  { id: 'corridor', who: ['elara', 'caleb'] },
] as const satisfies readonly Frozen<DreamEntry>[]
