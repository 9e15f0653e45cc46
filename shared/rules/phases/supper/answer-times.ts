/**
 * How quick each player is, as Monday's supper shows it. Nobody sees who of two was slow: an order takes as long as its
 * reader and its doer together. But everybody plays with everybody, so the answers of all tell the players apart.
 */
import { ANSWER } from '../../../content/constants.ts'
import { ROLES, type Role } from '../../../content/ids.ts'
import { openOrders } from '../../malfunction/orders-board.ts'
import { bothAwake } from '../../malfunction/pace.ts'
import type { GameState, MeasuredAnswer, OrdersBoard } from '../../state/index.ts'

/** More rounds than the players' times need to settle. */
const ROUNDS = 16

const meanOf = (answers: readonly MeasuredAnswer[]): number =>
  answers.reduce((sum, { took }) => sum + took, 0) / Math.max(1, answers.length)

/**
 * Each player's time (ms): the times for which the mean of the two comes as near as can be to what every order took,
 * while everybody is taken for an average player until enough answers say otherwise.
 */
export function timesOf(answers: readonly MeasuredAnswer[]): Partial<Record<Role, number>> {
  const players = ROLES.filter((role) => answers.some(({ reader, doer }) => reader === role || doer === role))
  const usual = meanOf(answers)
  const times: Partial<Record<Role, number>> = {}
  const timeOf = (role: Role): number => times[role] ?? usual
  for (let round = 0; round < ROUNDS; round++)
    for (const role of players) {
      let weight = ANSWER.doubt
      let sum = ANSWER.doubt * usual
      for (const { reader, doer, took } of answers) {
        if (reader !== role && doer !== role) continue
        if (reader === doer) {
          weight += 1
          sum += took
        } else {
          const other = timeOf(reader === role ? doer : reader)
          weight += 0.25
          sum += (took - other / 2) / 2
        }
      }
      times[role] = sum / weight
    }
  return times
}

/**
 * What an order that supper cuts short still tells: it would have taken longer than that. Without it the slowest would
 * be taken for quicker than they are; and yet whoever was somewhere else all the while is not slow.
 */
function unfinished(game: GameState, board: OrdersBoard): MeasuredAnswer[] {
  const usual = meanOf(board.answers)
  const most = (usual * ANSWER.cutShort) / 100
  return openOrders(board)
    .map(({ reader, doer, givenAt }) => ({ reader, doer, took: game.clock.now - givenAt }))
    .filter(({ reader, doer, took }) => took > usual && took <= most && bothAwake(game, reader, doer))
}

/** Supper is over: everybody who answered has their time, for the whole night. */
export function noteAnswers(game: GameState, board: OrdersBoard): void {
  const times = timesOf([...board.answers, ...unfinished(game, board)])
  for (const role of ROLES) {
    const time = times[role]
    if (time !== undefined)
      game.seats[role].answer = Math.max(ANSWER.min, Math.min(ANSWER.max, Math.round(time)))
  }
}
