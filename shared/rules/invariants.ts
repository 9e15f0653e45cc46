/** Invariants: what holds in every state that the rules can reach. Only tests check them. */
import { LANTERN, LULLABY, NOTES, THREAD, UPGRADE } from '../content/constants.ts'
import { PAIRS, PHASES, ROLES, type Role } from '../content/ids.ts'
import { valuesOf } from './malfunction/consoles.ts'
import { openOrders } from './malfunction/orders-board.ts'
import { planOf } from './plan.ts'
import { everybody } from './seat-phones.ts'
import type { GameState, Seat } from './state/index.ts'

const within = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high

/** Checks all invariants. @returns one sentence for each that is broken; an empty list if none is */
export function brokenInvariants(game: GameState): string[] {
  return [
    ...counters(game),
    ...seats(game),
    ...evenings(game),
    ...time(game),
    ...orders(game),
    ...malfunction(game),
  ]
}

function counters({ upgrade, threads, notes }: GameState): string[] {
  const wrong: string[] = []
  if (!within(upgrade, UPGRADE.min, UPGRADE.max)) wrong.push(`the upgrade is ${upgrade}`)
  for (const pair of PAIRS)
    if (!within(threads[pair], THREAD.min, THREAD.max)) wrong.push(`the thread ${pair} is ${threads[pair]}`)
  if (notes.length !== NOTES.count) wrong.push(`the lullaby has ${notes.length} notes`)
  return wrong
}

function seats(game: GameState): string[] {
  const wrong: string[] = []
  for (const role of ROLES) {
    const { lights, glow, player, awake, given, secret, dealt } = game.seats[role]
    if (!within(lights, 0, LANTERN.lights)) wrong.push(`${role} has ${lights} lights`)
    if (!game.malfunction && game.saturday === null && lights < LANTERN.floorBeforeSaturday)
      wrong.push(`${role}'s lantern is dark before Saturday`)
    if (glow < 0 || !Number.isInteger(glow)) wrong.push(`${role} has ${glow} Glow`)
    if ((player === null) !== (awake === 'house'))
      wrong.push(`${role} is ${awake} with ${player ? 'a' : 'no'} player`)
    wrong.push(...sharing(role, game.seats[role]))
    if (given && !game.malfunction) wrong.push(`${role} gave a treasure before the malfunction`)
    if (secret !== null && !dealt.includes(secret)) wrong.push(`${role} has a secret that was not dealt`)
  }
  const people = everybody(game).map(({ id }) => id)
  if (new Set(people).size !== people.length) wrong.push('somebody sits in two seats')
  if (game.host !== null && !people.includes(game.host)) wrong.push('the host is not at the table')
  return wrong
}

/** A second person sits beside a first one, and a seat is gone when both phones are. */
function sharing(role: Role, { player, second, gone, droppedAt, awake }: Seat): string[] {
  const wrong: string[] = []
  if ((second === undefined) !== (gone === undefined)) wrong.push(`${role} has half a second person`)
  if (second && !player) wrong.push(`${role} has only a second person`)
  if (gone && awake === 'human' && (gone.length === 2) !== (droppedAt !== null))
    wrong.push(`${role} has ${gone.length} phones gone`)
  return wrong
}

function evenings(game: GameState): string[] {
  const { evenings, disturbances, dreams } = game
  const wrong: string[] = []
  if (evenings.length > planOf(game).evenings.length) wrong.push(`there are ${evenings.length} evenings`)
  for (const { rooms, customised, fused, ritual } of evenings) {
    if (customised && rooms?.[customised] !== 'sphere')
      wrong.push(`${customised} does not dream and is customised`)
    if (fused && rooms?.[fused] !== 'sphere') wrong.push(`${fused} does not dream and is cut`)
    if (ritual?.present.some((role) => rooms?.[role] !== 'nook')) wrong.push('a reader is not at the nook')
  }
  for (const { dreamer, glow, payer } of dreams) {
    if (!within(glow, 0, 3)) wrong.push(`${dreamer}'s dream has ${glow} Glow`)
    if (payer === null) continue
    if (!ROLES.includes(payer)) wrong.push(`${payer} paid for a dream`)
  }
  for (const { told, toldAt } of disturbances)
    if ((told === true) !== (toldAt !== null)) wrong.push('a vision is told at no time')
  return wrong
}

function time({ clock, phase }: GameState): string[] {
  const wrong: string[] = []
  if (!PHASES.includes(phase.id)) wrong.push(`there is no phase ${phase.id}`)
  if (clock.now > clock.room) wrong.push('the game is ahead of the room')
  if (clock.paused !== (clock.pausedBy !== null)) wrong.push(`paused by ${clock.pausedBy}`)
  if (clock.countdown && !clock.paused) wrong.push('it is counted down to what goes on already')
  if (phase.startedAt > clock.now) wrong.push(`${phase.id} has not begun`)
  if (phase.endsAt !== null && phase.endsAt < clock.now && !clock.paused) wrong.push(`${phase.id} is overdue`)
  if (new Set(phase.ready).size !== phase.ready.length) wrong.push('somebody is ready twice')
  return wrong
}

/** Open orders never contradict each other, and never ask for a value that the control already has. */
function orders({ boards: { orders: board } }: GameState): string[] {
  if (!board) return []
  const wrong: string[] = []
  const open = openOrders(board)
  if (new Set(open.map(({ doer, control }) => `${doer} ${control}`)).size !== open.length)
    wrong.push('two orders are for one control')
  for (const { n, doer, control: index, value } of open) {
    const control = board.consoles[doer]?.[index]
    if (!control) wrong.push(`order ${n} is for a control that ${doer} doesn't have`)
    else if (valuesOf(control.kind).length > 1 && control.value === value)
      wrong.push(`order ${n} asks for what is so already`)
  }
  return wrong
}

function malfunction({ malfunction, boards, seats }: GameState): string[] {
  if (!malfunction) return []
  const wrong: string[] = []
  if (malfunction.letGo > 2) wrong.push(`all lights were out ${malfunction.letGo} times`)
  if (boards.lullaby && boards.lullaby.owners.length !== LULLABY.beats)
    wrong.push('the lullaby is not six beats long')
  if (boards.hands && boards.hands.tries > LULLABY.handsTries) wrong.push('hands are tried for ever')
  const given = ROLES.filter((role) => seats[role].given)
  if (given.length > 1) wrong.push('two treasures were given')
  return wrong
}
