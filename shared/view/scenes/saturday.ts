/** Saturday's scenes, up to the sign. */
import { memorySentence } from '../../rules/remember.ts'
import { needed, type Scenes } from './scene-of.ts'

export const saturdayScenes: Scenes<'guess' | 'memories' | 'experiment' | 'sign'> = {
  guess({ saturday }, tell) {
    const { guessed, reading } = needed(saturday)
    return {
      phase: 'guess',
      guessed,
      reading: reading && { ...reading, secret: tell.key(`secrets.${reading.secret}.title`) },
    }
  },
  memories({ saturday }, tell) {
    const { speaker, playing, lid } = needed(saturday)
    return {
      phase: 'memories',
      turn: speaker,
      playing: playing && {
        by: playing.by,
        text: tell(memorySentence(playing.memory)),
        aloud: playing.aloud,
        true: playing.true,
      },
      lid,
    }
  },
  experiment({ saturday }, tell) {
    const { voted, result } = needed(saturday)
    return {
      phase: 'experiment',
      voted,
      result,
      line: result && tell.key(`experiment.${resultLine(result)}`),
    }
  },
  sign({ saturday }, tell) {
    const { signGiven, houseSign, signWorked } = needed(saturday)
    return {
      phase: 'sign',
      given: signGiven,
      houseSign,
      worked: signWorked,
      line:
        signWorked === null ? null : tell.key(signWorked ? 'experiment.signWorked' : 'experiment.signMissed'),
    }
  },
}

function resultLine({ run, byTie }: { run: boolean; byTie: boolean }): string {
  if (byTie) return run ? 'tieRuns' : 'tieStops'
  return run ? 'runs' : 'stopped'
}
