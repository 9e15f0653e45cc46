/** Caleb's sign to Ava. Caleb makes it in the real room, so the screen must not tell until the result is known. */
import { signWindow } from '../../rules/phases/argument/lid.ts'
import { agreedSign } from '../../rules/phases/hour.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const sign: PhaseView<'sign'> = {
  scene(game, translate) {
    const { signAt, signWorked } = required(game.saturday)
    const decided = signWorked !== null
    // A Caleb played by the house cannot make it in the room, so the screen shows it.
    const onScreen = game.seats.caleb.awake !== 'human' && signAt !== null
    return {
      phase: 'sign',
      given: decided && signAt !== null,
      houseSign: onScreen ? (agreedSign(game) ?? 'ear') : null,
      window: signWindow(game, agreedSign(game) !== null),
      worked: signWorked,
      line: decided ? translate.key(signWorked ? 'experiment.signWorked' : 'experiment.signMissed') : null,
    }
  },
}
