/** The lid over Ava on Saturday: five notches, which the memories move. */
import { LID, SIGN, UPGRADE } from '../../../content/constants.ts'
import { saturday } from '../../guesses.ts'
import { changeUpgrade } from '../../resources.ts'
import { peopleOf } from '../../seat-phones.ts'
import { emitCue } from '../../selectors.ts'
import type { GameState, Thrown } from '../../state/index.ts'

/** Where the lid stands: at its open end, at its shut end, or between. */
export const lidEnd = (lid: number): 'open' | 'shut' | 'between' =>
  lid >= LID.open ? 'open' : lid <= LID.shut ? 'shut' : 'between'

/** Moves the lid by the majority of those who judged a memory: one notch open for true, one shut, or none in a tie. */
export function moveLid(game: GameState, thrown: Thrown): void {
  const { argument } = saturday(game)
  const votes = Object.values(thrown.said)
  const lead = votes.filter((so) => so).length - votes.filter((so) => !so).length
  const to = Math.max(LID.shut, Math.min(LID.open, argument.lid + Math.sign(lead)))
  thrown.moved = to - argument.lid
  argument.lid = to
  emitCue(game, { type: 'lid', n: to })
}

/** Changes the upgrade by where the lid has ended. */
export function settleLid(game: GameState): void {
  const end = lidEnd(saturday(game).argument.lid)
  if (end === 'open') changeUpgrade(game, UPGRADE.lidOpen)
  if (end === 'shut') changeUpgrade(game, UPGRADE.lidShut)
}

/** How long (ms, at every pace) Ava has for the sign: by the lid, shorter if no sign was agreed, longer with gentle hands. */
export function signWindow(game: GameState, agreed: boolean): number {
  const window = SIGN[lidEnd(saturday(game).argument.lid)]
  const gentle = peopleOf(game.seats.ava).some((person) => person.gentle) ? SIGN.gentle : 0
  return Math.max(SIGN.least, window - (agreed ? 0 : SIGN.notAgreed)) + gentle
}
