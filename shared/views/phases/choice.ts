/** The last choice: who has chosen, but not what. */
import type { PhaseView } from '../phase-views.ts'

export const choice: PhaseView<'choice'> = {
  scene: ({ phase }) => ({ phase: 'choice', chosen: phase.ready }),
  privateParts: ({ epilogue }, role) => ({ choice: epilogue?.choices[role] ?? null }),
}
