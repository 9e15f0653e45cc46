/** What is hidden in the games that players operate together, at supper and in the malfunction. */
import { ROLES, SYMBOLS } from '../../../shared/content/ids.ts'
import { roleOfPhone } from '../../../shared/content/phones.ts'
import { clueIsPublic, clueOf } from '../../../shared/rules/malfunction/doors-board.ts'
import { slotShown } from '../../../shared/rules/malfunction/lullaby-board.ts'
import { holders, openOrders } from '../../../shared/rules/malfunction/orders-board.ts'
import { change, type Hide, isViewer, others } from './change.ts'

export const malfunction: Record<string, Hide> = {
  'the symbol of a sealed note'(game, viewer) {
    // In the whisper a phone shows the note.
    if (game.boards.lullaby) return false
    return change(game.notes, (note) => {
      if (note.open) return false
      note.symbol = SYMBOLS[(SYMBOLS.indexOf(note.symbol) + 1) % SYMBOLS.length] ?? 'moon'
      return viewer !== null
    })
  },
  'the control and the doer of an order of another'(game, viewer) {
    const board = game.boards.orders
    // The only player's orders are on the screen.
    if (!board || holders(board).length === 1) return false
    return change(openOrders(board), (order) => {
      const { reader, doer, pinged, hint } = order
      if (
        pinged ||
        hint === 'glow' ||
        isViewer(viewer, roleOfPhone(reader)) ||
        isViewer(viewer, roleOfPhone(doer))
      )
        return false
      const other = holders(board).find((phone) => phone !== doer && !isViewer(viewer, roleOfPhone(phone)))
      order.doer = other ?? doer
      order.control = (order.control + 1) % (board.consoles[order.doer]?.length ?? 1)
      return true
    })
  },
  'which door is the true one'(game, viewer) {
    const board = game.boards.doors
    if (!board || board.result !== null) return false
    // Tries another door that leaves the clues that this viewer sees unchanged.
    const known = ROLES.filter((role) => isViewer(viewer, role) || clueIsPublic(game, board, role))
    const clues = (): string => JSON.stringify(known.map((role) => clueOf(board, role)))
    const before = clues()
    const truth = board.true
    for (board.true = 0; board.true < board.doors.length; board.true++)
      if (board.true !== truth && clues() === before) return true
    board.true = truth
    return false
  },
  'a note that another has to describe'(game, viewer) {
    const board = game.boards.lullaby
    if (!board) return false
    return change([...board.describers.entries()], ([slot, describer]) => {
      const symbol = board.symbols[slot]
      if (describer === null || isViewer(viewer, describer) || slotShown(game, board, slot) || !symbol)
        return false
      board.symbols[slot] = SYMBOLS[(SYMBOLS.indexOf(symbol) + 1) % SYMBOLS.length] ?? symbol
      return true
    })
  },
  'when the next order, wind or blanket comes'(game) {
    const { orders } = game.boards
    const m = game.malfunction
    for (const role of ROLES) if (orders) orders.nextAt[role] = game.clock.now + 77
    if (m) {
      m.windAt += 77
      m.blanketsAt = m.blanketsAt.map((at) => at + 77)
    }
    return orders !== null || m !== null
  },
  'the answer times measured by a rehearsal'(game) {
    const { orders } = game.boards
    if (!orders) return false
    orders.answers = [{ reader: 'ava', doer: 'leo', took: 1_111 }]
    orders.read = { ava: 9 }
    orders.given += 1
    return true
  },
  'the failed tries of the hold, and the statistics of the malfunction'(game) {
    if (!game.malfunction) return false
    game.malfunction.curve = [[1, 2]]
    game.malfunction.reachedAt = { leo: 5 }
    if (game.boards.hands) game.boards.hands.tries += 1
    return true
  },
  'the rattles, misses and wrong choices of a phone, when it was touched, and the family’s pace'(game) {
    const m = game.malfunction
    if (!m) return false
    m.warned = m.warned.length > 0 ? [] : ['leo']
    m.rattles = { leo: [1, 2] }
    m.lastUse = { ava: { control: 1, at: 5 } }
    m.wrong = { elara: 1 }
    m.touchedAt = { caleb: 3 }
    m.missedSince = { caleb: 1 }
    m.pace = { permille: 901, orders: 7 }
    return true
  },
  'which lantern’s light cannot go out'(game) {
    const m = game.malfunction
    // In the shout players can see that the wind leaves it out.
    if (!m || m.limping || game.phase.id === 'shout') return false
    m.limping = 'ava'
    return true
  },
  'how often a control has been asked for, and when its last order ended'(game, viewer) {
    const { orders } = game.boards
    if (!orders) return false
    return change(ROLES, (role) => {
      for (const control of orders.consoles[role] ?? []) {
        control.asked += 1
        control.endedAt = 1
      }
      return viewer !== null
    })
  },
  'the console of another'(game, viewer) {
    const { orders } = game.boards
    if (!orders) return false
    return change(others(viewer), (role) => {
      const [first, ...more] = orders.consoles[role] ?? []
      // An order names the noun of its control.
      const asked = openOrders(orders).some(({ doer, control }) => doer === role && control === 0)
      if (!first || asked) return false
      orders.consoles[role] = [{ ...first, noun: { text: 'the unknown' } }, ...more]
      return true
    })
  },
}
