/** Consoles of the shout, and orders about their controls. */
import type { Role } from '../../../shared/content/ids.ts'
import type { Legal } from '../../../shared/protocol/actions.ts'
import type { OrderView, PrivateView } from '../../../shared/views/types.ts'
import { SAMPLE_NOW } from './sample-family.ts'

/** The order that a seat's player reads aloud for another one. */
export const privateOrder = (role: Role): OrderView => ({
  n: 3,
  text: {
    ava: 'Tuck in: the spider in the bath!',
    leo: 'Turn Dad’s lantern to 3!',
    elara: 'Turn Grandpa’s whistle to 2!',
    caleb: 'Hold the sphere shut!',
  }[role],
  doer: ({ ava: 'leo', leo: 'caleb', elara: 'ava', caleb: 'elara' } as const)[role],
  partner: false,
  kind: 'dial',
  value: 2,
  control: null,
  givenAt: SAMPLE_NOW - 3_000,
  endsAt: SAMPLE_NOW + 6_000,
})

/** The four controls on each phone. */
export const CONSOLES: Record<Role, NonNullable<PrivateView['console']>> = {
  ava: [
    { kind: 'button', label: 'Feed the sock ghost', value: 0, values: [], slipping: false, glows: false },
    {
      kind: 'knock',
      label: 'Wake Grandpa’s whistle',
      value: 1,
      values: ['once', 'twice', 'three times'],
      slipping: false,
      glows: false,
    },
    {
      kind: 'dial',
      label: 'Grandpa’s whistle',
      value: 2,
      values: ['0', '1', '2', '3'],
      slipping: false,
      glows: true,
    },
    { kind: 'hold', label: 'Hush the stairs', value: 0, values: [], slipping: false, glows: false },
  ],
  leo: [
    { kind: 'crank', label: 'Reel in the spider', value: 0, values: [], slipping: false, glows: false },
    { kind: 'switch', label: 'The moon', value: 0, values: ['off', 'on'], slipping: false, glows: false },
    {
      kind: 'dial',
      label: 'Wind speed',
      value: 1,
      values: ['0', '1', '2', '3'],
      slipping: false,
      glows: false,
    },
    {
      kind: 'slider',
      label: 'Close the big door',
      value: 1,
      values: ['shut', 'halfway', 'open'],
      slipping: false,
      glows: false,
    },
  ],
  elara: [
    { kind: 'swipe', label: 'Sweep the stars', value: 0, values: [], slipping: false, glows: false },
    { kind: 'switch', label: 'The rain', value: 1, values: ['off', 'on'], slipping: false, glows: false },
    { kind: 'dial', label: 'Lullaby', value: 3, values: ['0', '1', '2', '3'], slipping: false, glows: false },
    { kind: 'pull', label: 'Parachute: the sock ghost', value: 0, values: [], slipping: false, glows: false },
  ],
  caleb: [
    {
      kind: 'slider',
      label: 'Draw the curtain',
      value: 2,
      values: ['shut', 'halfway', 'open'],
      slipping: false,
      glows: false,
    },
    {
      kind: 'dial',
      label: 'My lantern',
      value: 0,
      values: ['0', '1', '2', '3'],
      slipping: false,
      glows: false,
    },
    { kind: 'crank', label: 'Music box', value: 0, values: [], slipping: false, glows: false },
    { kind: 'swipe', label: 'Turn the page', value: 0, values: [], slipping: false, glows: false },
  ],
}

/** The legal actions of a player with this console. */
export const operating = (console: NonNullable<PrivateView['console']>): Legal => ({
  operate: console.map(({ values }, control) => ({
    control: [control],
    value: values.length > 0 ? values.map((_, value) => value) : [0],
  })),
  ping: [{}],
})
