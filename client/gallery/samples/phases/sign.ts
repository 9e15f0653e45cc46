import { type Role, SIGNS } from '../../../../shared/content/ids.ts'
import type { PrivateView } from '../../../../shared/views/types.ts'
import type { PhaseSamples } from '../phase-samples.ts'

/** Ava and Caleb have agreed on a sign; the others have none. */
const signing = (role: Role): Partial<PrivateView> => ({
  sign:
    role === 'ava' || role === 'caleb'
      ? {
          options: SIGNS.map((sign) => ({ sign, text: `Tug your ${sign}.` })),
          mine: 'ear',
          agreed: 'ear',
        }
      : null,
})

export const sign: PhaseSamples<'sign'> = {
  scenes: [
    { phase: 'sign', window: 4_000, given: false, houseSign: null, worked: null, line: null },
    { phase: 'sign', window: 4_000, given: true, houseSign: 'ear', worked: null, line: null },
    {
      phase: 'sign',
      window: 4_000,
      given: true,
      houseSign: null,
      worked: false,
      line: 'The lid shuts with a sigh. Ava starts inside.',
    },
  ],
  seats: [
    (role) => ({ hand: signing(role), legal: { sign: [{}] } }),
    (role) => ({ hand: signing(role), legal: { sign: [{}] } }),
    (role) => ({ hand: signing(role) }),
  ],
}
