/**
 * Estimates each player's answer time from the orders of Monday's supper. A single order does not show who of its two
 * players was slow, but everybody plays with everybody, so all orders together do.
 */
import { ANSWER } from '../../../content/constants.ts'
import { ROLES, type Role } from '../../../content/ids.ts'
import { roleOfPhone } from '../../../content/phones.ts'
import { openOrders } from '../../malfunction/orders-board.ts'
import { bothAwake } from '../../malfunction/pace.ts'
import type { GameState, MeasuredAnswer, OrdersBoard } from '../../state/index.ts'

/** More rounds than the estimates need to converge. */
const ROUNDS = 16

const meanOf = (answers: readonly MeasuredAnswer[]): number =>
  answers.reduce((sum, { took }) => sum + took, 0) / Math.max(1, answers.length)

/**
 * Each player's answer time (ms), fitted so that the mean of an order's two players is as close as possible to what the
 * order took. Few answers pull a player only a little away from the mean of all (`ANSWER.doubt`).
 */
export function estimateAnswerTimes(answers: readonly MeasuredAnswer[]): Partial<Record<Role, number>> {
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
 * Orders that the end of supper cuts short, with the time they had been open. Leaving them out would make slow players
 * look quicker than they are; orders open for too long are left out, because their players were not paying attention.
 */
function cutShortAnswers(game: GameState, board: OrdersBoard): MeasuredAnswer[] {
  const usual = meanOf(board.answers)
  const most = (usual * ANSWER.cutShort) / 100
  return openOrders(board)
    .filter(({ reader, doer }) => bothAwake(game, reader, doer))
    .map(({ reader, doer, givenAt }) => ({
      reader: roleOfPhone(reader),
      doer: roleOfPhone(doer),
      took: game.clock.now - givenAt,
    }))
    .filter(({ took }) => took > usual && took <= most)
}

/** Stores the answer time (ms) of everybody who answered, when supper is over; it is used for the rest of the game. */
export function storeAnswerTimes(game: GameState, board: OrdersBoard): void {
  const times = estimateAnswerTimes([...board.answers, ...cutShortAnswers(game, board)])
  for (const role of ROLES) {
    const time = times[role]
    if (time !== undefined)
      game.seats[role].answer = Math.max(ANSWER.min, Math.min(ANSWER.max, Math.round(time)))
  }
}
