import { othersOf, type Role, SIGNS } from '../../../../shared/content/ids.ts'
import type { Legal, LegalOptions } from '../../../../shared/protocol/actions.ts'
import type { PrivateView } from '../../../../shared/views/types.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

/** The ways in which each role can pick its own way. */
const OWN_WAYS: Record<Role, LegalOptions> = {
  ava: { room: ['own'], target: othersOf('ava') },
  leo: { room: ['own'] },
  elara: { room: ['own'], deed: ['push', 'report'] },
  caleb: { room: ['own'], deed: ['fuse', 'note'], target: othersOf('caleb') },
}

/** A seat in the hour before bed that has not been asked for a promise. */
const beforeBed = (role: Role) => ({
  hand: {
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
