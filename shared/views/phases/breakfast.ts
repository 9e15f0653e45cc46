/** Breakfast: visions are told or kept. */
import { currentEvening } from '../../rules/selectors.ts'
import { visionOf } from '../parts/vision-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const breakfast: PhaseView<'breakfast'> = {
  scene(game) {
    const seen = currentEvening(game).disturbed.flatMap((i) => game.disturbances[i] ?? [])
    return {
      phase: 'breakfast',
      // Everybody sees who keeps a disturbance, but not what it was.
      disturbed: seen.map(({ seer, told }) => ({ role: seer, told })),
      opened: seen.flatMap(({ told, note }) => {
        const opened = told && note !== null ? game.notes[note] : undefined
        return opened?.open ? [opened.symbol] : []
      }),
    }
  },
  privateParts: (game, role, translate) => ({ vision: visionOf(game, role, translate) }),
}
