import { ROLES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

const PICTURES = [
  'Each lantern on this wall is something you love. Together they have twenty lights.',
  'A dream is lovely. But it burns two lights of somebody else’s, and turns the upgrade up.',
  'Reading together brings lights back, and turns the upgrade down.',
  'Elara has booked the full upgrade for Ava: on Saturday the sphere will break.',
]
const AIMS = [
  'Ava wants three bad dreams told.',
  'Leo wants six Glow.',
  'Elara wants the upgrade at six or more.',
  'Caleb wants the upgrade at four or less.',
]

export const prologue: PhaseSamples<'prologue'> = {
  scenes: [
    ...PICTURES.map((text, picture) => ({ phase: 'prologue' as const, picture, aim: null, text })),
    ...AIMS.map((text, picture) => ({
      phase: 'prologue' as const,
      picture,
      aim: ROLES[picture] ?? null,
      text,
    })),
  ],
  seats: [
    () => ({
      hand: { you: 'You are nine, you count things, and the lanterns at home are not all there.' },
      legal: ready,
    }),
  ],
}
