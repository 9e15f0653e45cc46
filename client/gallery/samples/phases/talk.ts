import type { PhaseSamples } from '../phase-samples.ts'
import { clueOf, doors } from '../sample-boards.ts'

export const talk: PhaseSamples<'talk'> = {
  scenes: [
    { phase: 'talk', doors: doors(6, null, true) },
    { phase: 'talk', doors: doors(9, null, false) },
    { phase: 'talk', doors: doors(9, 'open', false) },
  ],
  seats: [
    (role) => ({ hand: { clue: clueOf[role] }, legal: { door: [{ door: [0, 1, 2, 3, 4, 5] }] } }),
    (role) => ({ hand: { clue: clueOf[role] }, legal: { door: [{ door: [0, 1, 2, 3, 4, 5, 6, 7, 8] }] } }),
    () => ({}),
  ],
}
