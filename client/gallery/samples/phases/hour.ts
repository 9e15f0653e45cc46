import { othersOf, type Role, SIGNS } from '../../../../shared/content/ids.ts'
import type { Legal, LegalOptions } from '../../../../shared/protocol/actions.ts'
import type { PlaceView, PrivateView } from '../../../../shared/views/types.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

/** The ways in which each role can pick its own way. */
const OWN_WAYS: Record<Role, LegalOptions> = {
  ava: { room: ['own'], target: othersOf('ava') },
  leo: { room: ['own'] },
  elara: { room: ['own'], deed: ['push', 'report'] },
  caleb: { room: ['own'], deed: ['fuse', 'note'], target: othersOf('caleb') },
}

/** A place as it is on an evening whose card changes nothing. */
const place = (room: PlaceView['room'], rest: Partial<PlaceView>): PlaceView => ({
  room,
  deed: null,
  upgrade: 0,
  lights: 0,
  lantern: null,
  thread: 0,
  notes: 0,
  struck: 0,
  glow: null,
  ofThree: null,
  way: null,
  gift: null,
  ...rest,
})

const GIFTS: Record<Role, { nook: string; sphere: string }> = {
  ava: { nook: 'You say who reads next.', sphere: 'The night’s first bad dream comes to you.' },
  leo: { nook: 'You make all the noises.', sphere: 'Alone in here, you win an extra Glow.' },
  elara: {
    nook: 'Your first reading brings an extra light.',
    sphere: 'You may brighten one dream. It burns more.',
  },
  caleb: { nook: 'You bring an extra light home.', sphere: 'You see whose lantern pays.' },
}

const OWN_PLACES: Record<Role, PlaceView[]> = {
  ava: [place('own', { struck: 2, way: 'Listen at one door: two wrong secrets are crossed off.' })],
  leo: [
    place('own', { lights: 2, lantern: 'dimmest', way: 'Mend the wires. The dimmest lantern is lit first.' }),
  ],
  elara: [
    place('own', {
      deed: 'push',
      upgrade: 2,
      way: 'SkyNest calls. What do you tell them?',
      gift: 'Nobody sees who pushed.',
    }),
    place('own', {
      deed: 'report',
      upgrade: -1,
      notes: 2,
      way: 'SkyNest calls. What do you tell them?',
      gift: 'Notes for the lullaby open on the fridge.',
    }),
  ],
  caleb: [
    place('own', {
      deed: 'fuse',
      thread: -1,
      way: 'Put out a dream, or leave a note.',
      gift: 'Their dream goes dark; one Glow stays. It costs you a thread.',
    }),
    place('own', {
      deed: 'note',
      thread: 1,
      way: 'Put out a dream, or leave a note.',
      gift: 'A note in a slipper: your thread grows.',
    }),
  ],
}

const placesOf = (role: Role): PlaceView[] => [
  place('nook', {
    upgrade: -1,
    lights: role === 'caleb' ? 2 : 1,
    lantern: 'dimmest',
    thread: 1,
    ofThree: { upgrade: -2, lights: role === 'caleb' ? 3 : 2 },
    gift: GIFTS[role].nook,
  }),
  place('sphere', {
    upgrade: 1,
    lights: -2,
    lantern: 'others',
    glow: { least: 0, most: 3 },
    gift: GIFTS[role].sphere,
  }),
  ...OWN_PLACES[role],
]

/** A seat in the hour before bed that has not been asked for a promise. */
const beforeBed = (role: Role) => ({
  hand: {
    places: placesOf(role),
    picked: {
      room: role === 'elara' ? 'own' : role === 'leo' ? 'sphere' : 'nook',
      target: null,
      deed: role === 'elara' ? 'push' : null,
    },
    sign:
      role === 'ava' || role === 'caleb'
        ? { options: SIGNS.map((sign) => ({ sign, text: sign })), mine: null, agreed: null }
        : null,
  } satisfies Partial<PrivateView>,
  legal: {
    ...ready,
    pick: [{ room: ['nook', 'sphere'] }, OWN_WAYS[role]],
    promise: [{ to: othersOf(role), room: ['nook', 'sphere'] }],
    ...(role === 'ava' || role === 'caleb' ? { 'agree-sign': [{ sign: SIGNS }] } : {}),
  } satisfies Legal,
})

export const hour: PhaseSamples<'hour'> = {
  scenes: [
    {
      phase: 'hour',
      announced: [
        { role: 'elara', text: 'I’ll just look in on the sphere tonight.' },
        { role: 'caleb', text: 'The nook. There’s soup in this chapter.' },
      ],
      offer: null,
    },
    {
      phase: 'hour',
      announced: [],
      offer:
        'Special for Elara: tonight, a dream made to measure for Ava. She’ll love it. She’ll never want another.',
    },
  ],
  seats: [
    (role) => {
      const from = role === 'caleb' ? 'leo' : 'caleb'
      const { hand, legal } = beforeBed(role)
      return {
        hand: {
          ...hand,
          promises: [{ from, to: role, room: 'nook', answer: 'asked', text: 'Meet me at the nook?' }],
        },
        legal: { ...legal, answer: [{ from: [from], take: [true, false] }] },
      }
    },
    // The others have picked and are ready; Elara has an offer to answer first.
    (role) => {
      const { hand, legal } = beforeBed(role)
      const { ready, pick } = legal
      return { hand, legal: role === 'elara' ? { ready, pick, offer: [{ take: [true, false] }] } : {} }
    },
  ],
}
