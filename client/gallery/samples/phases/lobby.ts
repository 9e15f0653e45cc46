import { othersOf, PLAN_IDS, type Role } from '../../../../shared/content/ids.ts'
import type { PhaseSamples, SeatSample } from '../phase-samples.ts'
import { TYPED } from '../sample-seats.ts'

/** Somebody who may still change what they have made. */
const maker = (role: Role): SeatSample => ({
  hand: {
    draws: role === 'ava' ? 'caleb' : 'ava',
    suggestions: {
      treasures: [
        'Sunday pancakes',
        'Grandpa’s whistle',
        'the tree house',
        'my one-eared bear',
        'a lucky sock',
      ].map((text, i) => ({ id: `t${i}`, text })),
      fears: ['the spider in the bath', 'singing toasters', 'geese', 'the last stair', 'cold custard'].map(
        (text, i) => ({ id: `f${i}`, text }),
      ),
    },
  },
  legal: {
    draw: [{ of: othersOf(role) }],
    treasure: [{ suggestion: ['t0', 't1', 't2', 't3', 't4'] }, TYPED],
    fear: [{ suggestion: ['f0', 'f1', 'f2', 'f3', 'f4'] }, TYPED],
    gentle: [{ on: [true, false] }],
    rename: [{}],
    swap: [{ role: ['caleb'] }],
    ...(role === 'ava' ? { plan: [{ plan: PLAN_IDS }], start: [{ prologue: [true, false] }] } : {}),
  },
})

/** The same while something fills the screen; the host may take it down. */
const spectator = (role: Role): SeatSample => {
  const { hand, legal } = maker(role)
  const removes = role === 'ava' ? { 'remove-drawing': [{ of: ['leo'] }] } : {}
  return { hand, legal: { ...legal, ...removes, react: [{}] } }
}

export const lobby: PhaseSamples<'lobby'> = {
  scenes: [
    { phase: 'lobby', slam: null, met: { seen: 34, all: 168 } },
    { phase: 'lobby', slam: { by: 'ava', what: 'drawing', drawing: 0, of: 'leo', text: null }, met: null },
    {
      phase: 'lobby',
      slam: { by: 'leo', what: 'fear', drawing: null, of: null, text: 'the spider in the bath' },
      met: null,
    },
  ],
  seats: [maker, (role) => spectator(role), (role) => spectator(role)],
}
