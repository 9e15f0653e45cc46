import { ROLES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { LIGHTS } from '../sample-family.ts'

export const home: PhaseSamples<'home'> = {
  scenes: [
    {
      phase: 'home',
      woke: true,
      line: 'One by one, they come home.',
      lanterns: ROLES.slice(0, 3).map((role) => ({
        role,
        lights: LIGHTS[role],
        text: `made it, with ${LIGHTS[role]} lights.`,
      })),
    },
  ],
  seats: [() => ({})],
}
