/** What lies on the table, as the screen shows it: at supper and in the malfunction. */
import { ROLES, type Role } from '../../content/ids.ts'
import type { Clue } from '../../rules/malfunction/doors.ts'
import { shortForm } from '../../rules/words.ts'
import type { OrderFacts, PublicFacts } from '../facts.ts'
import type { Teller } from '../tell.ts'
import type { ClueView, DoorsScene, LullabyScene, OrdersScene, OrderView } from '../types.ts'

/** An order in words. `shift` makes room times of game times. */
export function renderOrder(order: OrderFacts, shift: number, tell: Teller): OrderView {
  const { controlId, noun, givenAt, endsAt, ...rest } = order
  return { ...rest, text: orderText(order, tell), givenAt: givenAt + shift, endsAt: endsAt + shift }
}

/** Kinds of control that have values, in words. */
export const VALUED: ReadonlySet<string> = new Set(['switch', 'dial', 'slider'])

function orderText({ controlId, noun, kind, value }: OrderFacts, tell: Teller): string {
  const vars: Record<string, string> = { noun: tell(noun && shortForm(noun)) }
  if (VALUED.has(kind)) vars.value = tell.key(`controls.${controlId}.values.${value}`)
  return tell.key(`controls.${controlId}.order`, vars)
}

export const ordersScene = ({ orders, clock }: PublicFacts, tell: Teller): OrdersScene | null =>
  orders && {
    row: orders.row,
    done: orders.done,
    missed: orders.missed,
    reading: orders.reading.map(({ role, givenAt, endsAt }) => ({
      role,
      givenAt: givenAt + clock.shift,
      endsAt: endsAt + clock.shift,
    })),
    open: orders.open.map((order) => renderOrder(order, clock.shift, tell)),
  }

export const renderClue = (role: Role, clue: Clue, tell: Teller): ClueView => ({
  text: tell.key(`doorClues.${role}`),
  ...clue,
})

export function doorsScene({ doors, clock }: PublicFacts, tell: Teller): DoorsScene | null {
  if (!doors) return null
  const { board } = doors
  return {
    round: board.round,
    doors: board.doors.map((door, i) => ({
      ...door,
      tapped: ROLES.filter((role) => board.taps[role]?.door === i),
    })),
    endsAt: board.endsAt + clock.shift,
    result: board.result,
    true: doors.true,
    clues: doors.clues.map(({ role, clue }) => ({ role, ...renderClue(role, clue, tell) })),
  }
}

export const lullabyScene = ({ lullaby, clock }: PublicFacts): LullabyScene | null =>
  lullaby && { ...lullaby, startedAt: lullaby.startedAt + clock.shift }
