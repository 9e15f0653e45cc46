/** The sign that Caleb gives Ava. It is given in the room; the screen tells of it when it is over. */
import { agreedSign } from '../../rules/phases/hour.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const sign: PhaseView<'sign'> = {
  scene(game, translate) {
    const { signAt, signWorked } = required(game.saturday)
    const decided = signWorked !== null
    // A Caleb whom the house plays cannot give it in the room: he gives it on the screen.
    const onScreen = game.seats.caleb.awake !== 'human' && signAt !== null
    return {
      phase: 'sign',
      given: decided && signAt !== null,
      houseSign: onScreen ? (agreedSign(game) ?? 'ear') : null,
      worked: signWorked,
      line: decided ? translate.key(signWorked ? 'experiment.signWorked' : 'experiment.signMissed') : null,
    }
  },
}
