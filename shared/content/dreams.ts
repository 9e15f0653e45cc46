/** Which roles can have which dream. */
import type { Frozen } from './freeze.ts'
import type { DreamEntry } from './schema.ts'

/** The children dream of lessons, Leo of a thrill as well, the adults of fantasy and fear. */
export const DREAM_ENTRIES = [
  { id: 'lanterns', who: ['ava', 'leo'] },
  { id: 'constellation', who: ['ava', 'leo'] },
  { id: 'mirror', who: ['ava', 'leo'] },
  { id: 'glider', who: ['leo'] },
  { id: 'encore', who: ['elara', 'caleb'] },
  { id: 'corridor', who: ['elara', 'caleb'] },
  { id: 'musicbox', who: ['caleb'] },
  { id: 'bells', who: ['caleb'] },
  { id: 'inbox', who: ['elara'] },
  { id: 'mist', who: ['elara'] },
] as const satisfies readonly Frozen<DreamEntry>[]
