import { ROLES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { clueOf, doors, lullaby, publicOrder, reading } from '../sample-boards.ts'
import { CONSOLES, operating, privateOrder } from '../sample-consoles.ts'

export const supper: PhaseSamples<'supper'> = {
  scenes: [
    {
      phase: 'supper',
      title: 'Read it out!',
      line: '',
      game: 'orders',
      practice: false,
      orders: {
        row: 3,
        done: 7,
        missed: 1,
        reading: [reading('leo', 0.5)],
        open: [publicOrder(1, 'Turn Grandpa’s whistle to 2', 'leo')],
      },
      doors: null,
      lullaby: null,
    },
    {
      phase: 'supper',
      title: 'Which door?',
      line: '',
      game: 'doors',
      practice: false,
      orders: null,
      doors: doors(4, null, false),
      lullaby: null,
    },
    {
      phase: 'supper',
      title: 'Hum',
      line: '',
      game: 'hum',
      practice: false,
      orders: null,
      doors: null,
      lullaby: lullaby(3000),
    },
  ],
  seats: [
    (role) => {
      const console = CONSOLES[role].slice(0, 2)
      return { hand: { console, order: privateOrder(role) }, legal: operating(console) }
    },
    (role) => ({ hand: { clue: clueOf[role] }, legal: { door: [{ door: [0, 1, 2, 3] }] } }),
    (role) => ({
      hand: { mySlots: [ROLES.indexOf(role)] },
      legal: { beat: [{ slot: [ROLES.indexOf(role)] }] },
    }),
  ],
}
